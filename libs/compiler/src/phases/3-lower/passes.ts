import { isPass, type Unit } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';

/** The units that do something; whoever waited for another one waits for what that waited for. */
export function withoutPasses(units: readonly Unit[]): readonly Unit[] {
  const passed = new Map<NodeId, readonly NodeId[]>();
  const awaited = (after: readonly NodeId[]): readonly NodeId[] => [
    ...new Set(after.flatMap((id) => passed.get(id) ?? [id])),
  ];
  return units.flatMap((unit) => {
    const after = awaited(unit.after);
    if (!isPass(unit.step.operation)) return [{ ...unit, after }];
    passed.set(unit.step.nodeId, after);
    return [];
  });
}

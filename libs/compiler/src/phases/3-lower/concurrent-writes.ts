import type { Findings } from '@workflow-builder/diagnostics';
import type { Step } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { Activations } from '../../activation/activation.js';

interface Write {
  readonly step: Step;
  readonly variable: string;
}

/** Warns of steps that set the same variable and may take turns in any order (semantics, Data 7). */
export function checkWrites(steps: readonly Step[], activations: Activations, findings: Findings): void {
  const writes = steps.flatMap((step): readonly Write[] => {
    const { operation } = step;
    return operation.kind === 'variable' && operation.change.kind === 'set' ? [{ step, variable: operation.name }] : [];
  });
  const parallel = new Set(steps.filter(isParallelLoop).map(({ nodeId }) => nodeId));
  writes.forEach((write, index) => {
    const other = writes
      .slice(index + 1)
      .find(
        (later) =>
          later.variable === write.variable && areConcurrent(write.step.nodeId, later.step.nodeId, activations),
      );
    const around = activations.nesting.ancestorsOf(write.step.nodeId);
    if (other !== undefined) report(write, other, findings);
    else if (around.some((head) => parallel.has(head))) report(write, write, findings);
  });
}

function isParallelLoop({ operation }: Step): boolean {
  return operation.kind === 'loop' && operation.maxParallel !== undefined;
}

/** Neither comes before the other, and both may run. */
function areConcurrent(a: NodeId, b: NodeId, activations: Activations): boolean {
  const { nesting, guards } = activations;
  const pathA = [a, ...nesting.ancestorsOf(a)];
  const pathB = [b, ...nesting.ancestorsOf(b)];
  const unitA = pathA.find((id) => pathB.some((other) => nesting.parentOf(other) === nesting.parentOf(id)));
  const unitB = pathB.find((id) => unitA !== undefined && nesting.parentOf(id) === nesting.parentOf(unitA));
  if (unitA === undefined || unitB === undefined) return true;
  const { ancestors } = activations.region(nesting.parentOf(unitA));
  if (ancestors.isBefore(unitA, unitB) || ancestors.isBefore(unitB, unitA)) return false;
  return !guards.areExclusive(activations.fullGuard(a), activations.fullGuard(b));
}

function report({ step, variable }: Write, other: Write, findings: Findings): void {
  const related = other.step === step ? {} : { relatedNodeIds: [other.step.nodeId] };
  findings.add(
    'CONCURRENT_WRITE',
    { label: step.label, other: other.step.label, variable },
    { nodeId: step.nodeId, field: 'data.config.name', ...related },
  );
}

import type { NodeId } from '@workflow-builder/workflow-model';
import { compareIds } from '../graph/graph.js';
import type { UnitEdge } from './nesting.js';

/** The units that directly follow each unit of the region whose edges these are, in order of ids. */
export function unitsAfter(edges: readonly UnitEdge[]): (id: NodeId) => readonly NodeId[] {
  const after = new Map<NodeId, Set<NodeId>>();
  for (const { source, target } of edges) {
    if (source === undefined) continue;
    const known = after.get(source);
    if (known === undefined) after.set(source, new Set([target]));
    else known.add(target);
  }
  const sorted = new Map([...after].map(([id, targets]) => [id, [...targets].sort(compareIds)]));
  return (id) => sorted.get(id) ?? [];
}

import type { NodeId } from '@workflow-builder/workflow-model';
import { compareIds } from '../graph/graph.js';
import type { Nesting } from './nesting.js';

/** The units that directly follow each unit of a region, in order of ids. */
export function unitsAfter(nesting: Nesting, head: NodeId | undefined): (id: NodeId) => readonly NodeId[] {
  const after = new Map<NodeId, Set<NodeId>>();
  for (const { source, target } of nesting.edgesOf(head)) {
    if (source === undefined) continue;
    const known = after.get(source);
    if (known === undefined) after.set(source, new Set([target]));
    else known.add(target);
  }
  const sorted = new Map([...after].map(([id, targets]) => [id, [...targets].sort(compareIds)]));
  return (id) => sorted.get(id) ?? [];
}

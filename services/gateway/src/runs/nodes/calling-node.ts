import type { NodeDescriptionDto } from '@workflow-builder/contracts';
import type { NodeLog } from '@workflow-builder/store';
import type { HistoryCall } from '@workflow-builder/temporal';

/**
 * The node that made a call: calls are made for the label of their node. Where nodes share a label, the one that was at work
 * then; undefined when that is not known.
 */
export function callingNode(
  call: HistoryCall,
  nodes: readonly NodeDescriptionDto[],
  logs: readonly NodeLog[],
): NodeDescriptionDto | undefined {
  const candidates = nodes.filter(({ label }) => label === call.summary);
  const [only] = candidates;
  if (candidates.length <= 1) return only;
  return candidates.find(({ id }) => logs.some(({ entry }) => entry.node.id === id && isDuring(call, entry.execution)));
}

/** Whether a call was made while a node was executed. */
export function isDuring(
  { calledAt }: HistoryCall,
  { startedAt, completedAt }: { readonly startedAt: string; readonly completedAt: string },
): boolean {
  return Date.parse(startedAt) <= calledAt.getTime() && calledAt.getTime() <= Date.parse(completedAt);
}

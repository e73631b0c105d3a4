import type { NodeRunView } from '@workflow-builder/contracts';
import type { WorkflowTask } from '@workflow-builder/temporal';

/** A place in a run that it can go back to. */
export interface ResetPoint {
  readonly task: WorkflowTask;
  /** The node that is executed first from there on. */
  readonly first: NodeRunView;
}

/**
 * The place from which a node is executed again: the turn of the workflow's code in which it began. Code can only be taken up
 * between its turns, so other nodes may come before it. Undefined where the history has no such turn.
 */
export function resetPoint(
  node: NodeRunView,
  nodes: readonly NodeRunView[],
  tasks: readonly WorkflowTask[],
): ResetPoint | undefined {
  const task = taskOf(node, tasks);
  if (task === undefined) return undefined;
  const again = nodes.filter((each) => startOf(each) >= task.at.getTime());
  const first = again.reduce((earliest, each) => (isBefore(each, earliest) ? each : earliest), node);
  return { task, first };
}

/** Of several turns within the millisecond the first: nothing of the node may be left out. */
function taskOf(node: NodeRunView, tasks: readonly WorkflowTask[]): WorkflowTask | undefined {
  const last = tasks.findLast(({ at }) => at.getTime() <= startOf(node));
  return last && tasks.find(({ at }) => at.getTime() === last.at.getTime());
}

/** Of nodes that began in one turn those come first that ended first: what contains others ends behind them. */
function isBefore(one: NodeRunView, other: NodeRunView): boolean {
  const difference = startOf(one) - startOf(other);
  return difference < 0 || (difference === 0 && endOf(one) < endOf(other));
}

/** What waits without a trace has begun in the last turn, as far as one can tell. */
function startOf({ startedAt }: NodeRunView): number {
  return startedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
}

function endOf({ completedAt }: NodeRunView): number {
  return completedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(completedAt);
}

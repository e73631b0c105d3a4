import type { NodeRunView } from '@workflow-builder/contracts';
import type { WorkflowTask } from '@workflow-builder/temporal';
import { byStart, startOf } from '../nodes/node-order.js';

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
  const first = again.reduce((earliest, each) => (byStart(each, earliest) < 0 ? each : earliest), node);
  return { task, first };
}

/** Of several turns within the millisecond the first: nothing of the node may be left out. */
function taskOf(node: NodeRunView, tasks: readonly WorkflowTask[]): WorkflowTask | undefined {
  const last = tasks.findLast(({ at }) => at.getTime() <= startOf(node));
  return last && tasks.find(({ at }) => at.getTime() === last.at.getTime());
}

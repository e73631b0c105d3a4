import { type Expression, literal, object, type Step } from '@workflow-builder/ir';
import type { WorkflowGraph } from '../../graph/graph.js';

/**
 * What the run returns: the result of its only end; of several ends an object from their ids to their results; without an end the
 * output of the only last step, or null.
 */
export function resultOf(steps: readonly Step[], graph: WorkflowGraph): Expression {
  const ends = steps.filter(({ operation }) => operation.kind === 'end');
  const [end, ...otherEnds] = ends;
  if (end !== undefined)
    return otherEnds.length === 0 ? outputOf(end) : object(ends.map((each) => [each.nodeId, outputOf(each)]));
  const [last, ...others] = steps.filter(({ nodeId }) => graph.after(nodeId).length === 0);
  return last === undefined || others.length > 0 ? literal(null) : outputOf(last);
}

function outputOf({ nodeId, output }: Step): Expression {
  return { kind: 'output', nodeId, type: output };
}

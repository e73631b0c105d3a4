import type { Findings } from '@workflow-builder/diagnostics';
import type { WorkflowEdge, WorkflowNode } from '../../workflow.js';
import type { Containment } from './containment.js';
import type { Rounds } from './rounds.js';
import { type Branch, byHandle, byLabel, byOrder, isOpen, settleBranches, type Sides, words } from './sides.js';

const sides: Sides = {
  first: 'body',
  second: 'done',
  handles: words(
    ['body', ['body', 'loop', 'loop-body', 'loopbody', 'loop_body']],
    ['done', ['done', 'exit', 'loop-complete', 'loopcomplete', 'loop_complete', 'complete']],
  ),
  labels: words(
    ['body', ['body', 'loop', 'loop body', 'loop-body', 'each', 'for each', 'each item', 'repeat', 'iterate', 'next']],
    [
      'done',
      [
        'done',
        'exit',
        'loop complete',
        'loop-complete',
        'complete',
        'completed',
        'finished',
        'end',
        'after',
        'after loop',
      ],
    ],
  ),
};

/** The edges out of a loop, each on its side. */
export function loopBranches(
  node: WorkflowNode,
  edges: readonly WorkflowEdge[],
  rounds: Rounds,
  containment: Containment,
  findings: Findings,
): WorkflowEdge[] {
  const named = byHandle(edges, node, sides, findings);
  const returning = byReturn(named, node, rounds, containment);
  const implied = containment.hasChildren(node.id) ? ['body'] : [];
  return settleBranches(byOrder(byLabel(returning, sides), sides, implied), node, sides, findings);
}

/** What can return to the loop, or lies in it, is its body. */
function byReturn(branches: readonly Branch[], node: WorkflowNode, rounds: Rounds, containment: Containment): Branch[] {
  return branches.map((branch) => {
    const { target } = branch.edge;
    if (!isOpen(branch) || !(rounds.isInBody(target, node.id) || containment.isWithin(target, node.id))) return branch;
    return { ...branch, side: 'body', source: 'the way back to the loop' };
  });
}

import { closest, type Findings } from '@workflow-builder/diagnostics';
import type { WorkflowEdge, WorkflowNode } from '../../workflow.js';
import { withoutUndefined } from '../defined.js';
import { reportUnknownHandle } from './sides.js';

/** Names that canvases give to the only handle of a side. */
const anonymous = new Set([
  ...['default', 'main', 'source', 'output', 'out', 'target', 'input', 'in'],
  ...['top', 'bottom', 'left', 'right'],
]);

const backHandles = new Set(['loop', 'loop-back', 'loopback', 'back']);

/** An edge out of a node with a single output, which has no name. */
export function plainSource(edge: WorkflowEdge, node: WorkflowNode, findings: Findings): WorkflowEdge {
  const handle = edge.sourceHandle;
  if (handle === undefined) return edge;
  if (anonymous.has(handle.trim().toLowerCase())) note('sourceHandle', node, findings);
  else reportUnknownHandle(edge, handle, node, `a node of type "${node.type}" has one output without a name`, findings);
  return withoutUndefined({ ...edge, sourceHandle: undefined });
}

/** The end of an edge at a node: without a name, or `loop` where it ends a round. */
export function readTarget(
  edge: WorkflowEdge,
  node: WorkflowNode,
  endsRound: boolean,
  findings: Findings,
): WorkflowEdge {
  const handle = edge.targetHandle;
  if (handle === undefined && !endsRound) return edge;
  const word = handle?.trim().toLowerCase() ?? '';
  const isBack = node.type === 'loop' && backHandles.has(word);
  if (handle !== undefined && !isBack && !anonymous.has(word)) {
    reportUnknownHandle(edge, handle, node, suggestion(word, node), findings);
  } else if (handle !== undefined && !(isBack && endsRound)) note('targetHandle', node, findings);
  if (endsRound && handle !== 'loop') {
    const params = { edge: edge.id, label: node.label, handle: 'loop', source: 'the way back to the loop' };
    findings.add('BRANCH_RESOLVED', params, { nodeId: node.id, field: 'edges' });
  }
  return withoutUndefined({ ...edge, targetHandle: endsRound ? 'loop' : undefined });
}

function suggestion(word: string, { type }: WorkflowNode): string {
  if (type !== 'loop') return `a node of type "${type}" has one input without a name`;
  return `"${closest(word, [...backHandles]) ?? 'loop'}" leads back to a loop, no name into it`;
}

function note(field: 'sourceHandle' | 'targetHandle', { id, label, type }: WorkflowNode, findings: Findings): void {
  findings.add('FIELD_IGNORED', { field, label, type }, { nodeId: id, field: 'edges' });
}

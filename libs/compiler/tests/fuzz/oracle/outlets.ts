import type { Workflow, WorkflowEdge, WorkflowNode } from '@workflow-builder/workflow-model';

const handles: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  body: 'body',
  loop: 'body',
  'loop-body': 'body',
  done: 'done',
  exit: 'done',
  'loop-complete': 'done',
};

/** Rules 5 and 6: the outlet that an edge leaves its source by; `out` where a node has one only. */
export function outletsOf({ nodes, edges }: Workflow): (edge: WorkflowEdge) => string {
  const outlets = new Map<WorkflowEdge, string>();
  for (const node of nodes) {
    const leaving = edges.filter(({ source }) => source === node.id);
    for (const edge of leaving) outlets.set(edge, outletOf(node, edge, leaving, edges));
  }
  return (edge) => outlets.get(edge) ?? 'out';
}

function outletOf(
  node: WorkflowNode,
  edge: WorkflowEdge,
  leaving: readonly WorkflowEdge[],
  edges: readonly WorkflowEdge[],
): string {
  switch (node.type) {
    case 'condition':
    case 'conditional':
      return named(edge) ?? side(node, edge, leaving);
    case 'loop':
      return named(edge) ?? (returns(edge, edges) ? 'body' : 'done');
    default:
      return 'out';
  }
}

function named({ sourceHandle, label }: WorkflowEdge): string | undefined {
  const name = sourceHandle ?? label?.toLowerCase() ?? '';
  return Object.hasOwn(handles, name) ? handles[name] : undefined;
}

/** Rule 5: paths, then labels, then order. */
function side({ config }: WorkflowNode, edge: WorkflowEdge, leaving: readonly WorkflowEdge[]): string {
  if (config['truePath'] === edge.target) return 'true';
  if (config['falsePath'] === edge.target) return 'false';
  const labels = [config['trueLabel'] ?? 'Yes', config['falseLabel'] ?? 'No'];
  if (edge.label !== undefined && labels.includes(edge.label)) return edge.label === labels[0] ? 'true' : 'false';
  return leaving[0] === edge ? 'true' : 'false';
}

/** Whether what an edge leads to can lead back to where it came from. */
function returns({ source, target }: WorkflowEdge, edges: readonly WorkflowEdge[]): boolean {
  const seen = new Set([target]);
  for (const node of seen) {
    for (const edge of edges) if (edge.source === node) seen.add(edge.target);
  }
  return seen.has(source);
}

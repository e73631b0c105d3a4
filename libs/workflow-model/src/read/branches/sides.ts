import { closest, type Findings } from '@workflow-builder/diagnostics';
import type { WorkflowEdge, WorkflowNode } from '../../workflow.js';

/** The two sides on which paths leave a branching node, and the words for them. */
export interface Sides {
  readonly first: string;
  readonly second: string;
  /** From words in lower case to sides, for handles. */
  readonly handles: ReadonlyMap<string, string>;
  /** From words in lower case to sides, for labels of edges. */
  readonly labels: ReadonlyMap<string, string>;
}

/** An edge out of a branching node, and the side that it leaves on as far as that is known. */
export interface Branch {
  readonly edge: WorkflowEdge;
  readonly side?: string;
  /** How the side is known; absent where the document says it in canonical form. */
  readonly source?: string;
  /** A finding says already what is wrong. */
  readonly isRefused?: boolean;
}

export function words(...groups: readonly (readonly [side: string, words: readonly string[]])[]): Map<string, string> {
  return new Map(groups.flatMap(([side, names]) => names.map((name): [string, string] => [name, side])));
}

/** Sides by the handles of the edges, in any of their spellings. */
export function byHandle(
  edges: readonly WorkflowEdge[],
  node: WorkflowNode,
  sides: Sides,
  findings: Findings,
): Branch[] {
  return edges.map((edge) => {
    const handle = edge.sourceHandle;
    if (handle === undefined) return { edge };
    const side = sides.handles.get(handle.trim().toLowerCase());
    if (side === handle) return { edge, side };
    if (side !== undefined) return { edge, side, source: `its handle \`${handle}\`` };
    const meant = closest(handle, [...sides.handles.keys()]) ?? `${sides.first}" or "${sides.second}`;
    reportUnknownHandle(edge, handle, node, `"${meant}" may be meant`, findings);
    return { edge, isRefused: true };
  });
}

export function reportUnknownHandle(
  edge: WorkflowEdge,
  handle: string,
  node: WorkflowNode,
  suggestion: string,
  findings: Findings,
): void {
  const params = { edge: edge.id, handle, label: node.label, suggestion };
  findings.add('HANDLE_UNKNOWN', params, { nodeId: node.id, field: 'edges' });
}

export function byLabel(branches: readonly Branch[], sides: Sides): Branch[] {
  return branches.map((branch) => {
    const side = isOpen(branch) ? sides.labels.get((branch.edge.label ?? '').trim().toLowerCase()) : undefined;
    return side === undefined ? branch : { ...branch, side, source: `its label "${branch.edge.label ?? ''}"` };
  });
}

/**
 * Sides of what is left by the order of edges: the first of two, or a single one, leaves on the first side that nothing else
 * leaves on. More than that is no order anyone meant.
 * @param alsoTaken sides that are there without an edge.
 */
export function byOrder(
  branches: readonly Branch[],
  { first, second }: Sides,
  alsoTaken: readonly string[] = [],
): Branch[] {
  const taken = new Set([...alsoTaken, ...branches.flatMap(({ side }) => side ?? [])]);
  const free = [first, second].filter((side) => !taken.has(side));
  const open = branches.filter(isOpen);
  if (open.length > free.length) return [...branches];
  return branches.map((branch) => {
    const side = isOpen(branch) ? free[open.indexOf(branch)] : undefined;
    return side === undefined ? branch : { ...branch, side, source: 'the order of the edges' };
  });
}

export function isOpen({ side, isRefused }: Branch): boolean {
  return side === undefined && isRefused !== true;
}

/** The edges with their sides as handles; one without a side is a finding. */
export function settleBranches(
  branches: readonly Branch[],
  node: WorkflowNode,
  { first, second }: Sides,
  findings: Findings,
): WorkflowEdge[] {
  const place = { nodeId: node.id, field: 'edges' };
  return branches.map((branch) => {
    const { edge, side, source } = branch;
    if (side === undefined) {
      const params = { label: node.label, target: edge.target, first, second };
      if (isOpen(branch)) findings.add('BRANCH_UNCLEAR', params, { ...place, relatedNodeIds: [edge.target] });
      return edge;
    }
    if (source !== undefined) {
      findings.add('BRANCH_RESOLVED', { edge: edge.id, label: node.label, handle: side, source }, place);
    }
    return { ...edge, sourceHandle: side };
  });
}

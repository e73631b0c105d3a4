import type { Findings } from '@workflow-builder/diagnostics';
import { isNodeId, type NodeId } from '../../ids.js';
import { ownValue } from '../../json.js';
import type { WorkflowEdge, WorkflowNode } from '../../workflow.js';
import { type Branch, byHandle, byLabel, byOrder, isOpen, settleBranches, type Sides, words } from './sides.js';

const yes = ['true', 'yes', 'y', 'then'];
const no = ['false', 'no', 'n', 'else'];

const defaults = words(['true', yes], ['false', no]);

const paths = [
  { side: 'true', field: 'truePath' },
  { side: 'false', field: 'falsePath' },
] as const;

type Path = (typeof paths)[number];

/** The edges out of a condition, each on its side; those that only `truePath` or `falsePath` names among them. */
export function conditionBranches(
  node: WorkflowNode,
  edges: readonly WorkflowEdge[],
  isNode: (id: NodeId) => boolean,
  findings: Findings,
): WorkflowEdge[] {
  const sides = sidesOf(node);
  const named = byHandle(edges, node, sides, findings);
  const pathed = byPaths(named, node, isNode, findings);
  return settleBranches(byOrder(byLabel(pathed, sides), sides), node, sides, findings);
}

/** What a condition calls its sides goes before what they are called everywhere, but for the handles themselves. */
function sidesOf(node: WorkflowNode): Sides {
  const own = [
    { side: 'true', field: 'trueLabel' },
    { side: 'false', field: 'falseLabel' },
  ].flatMap(({ side, field }): readonly [string, string][] => {
    const label = ownValue(node.config, field);
    return typeof label === 'string' && label.trim() !== '' ? [[label.trim().toLowerCase(), side]] : [];
  });
  const isDistinct = new Set(own.map(([label]) => label)).size === own.length;
  const labels = new Map([...defaults, ...(isDistinct ? own : [])]);
  const handles = new Map([...labels, ['true', 'true'], ['false', 'false']]);
  return { first: 'true', second: 'false', handles, labels };
}

function byPaths(
  branches: readonly Branch[],
  node: WorkflowNode,
  isNode: (id: NodeId) => boolean,
  findings: Findings,
): Branch[] {
  return paths.reduce<Branch[]>((read, path) => byPath(read, path, node, isNode, findings), [...branches]);
}

function byPath(
  branches: Branch[],
  path: Path,
  node: WorkflowNode,
  isNode: (id: NodeId) => boolean,
  findings: Findings,
): Branch[] {
  const target = ownValue(node.config, path.field) ?? '';
  if (target === '') return branches;
  const field = `data.config.${path.field}`;
  if (!isNodeId(target) || !isNode(target)) {
    findings.add('FIELD_INVALID', { field, expected: 'the id of a node' }, { nodeId: node.id, field });
    return branches;
  }
  const leaving = branches.filter(({ side }) => side === path.side);
  if (leaving.some(({ edge }) => edge.target === target)) return branches;
  if (leaving.length > 0 || isOnOtherSide(branches, path, target, node)) {
    const params = { path: path.field, label: node.label, target, handle: path.side };
    findings.add('BRANCH_CONFLICT', params, { nodeId: node.id, field, relatedNodeIds: [target] });
    return branches;
  }
  return take(branches, path, target, node);
}

/** Whether a handle says that the target lies on the other side, and nothing else that it lies on both. */
function isOnOtherSide(
  branches: readonly Branch[],
  { side, field }: Path,
  target: NodeId,
  node: WorkflowNode,
): boolean {
  if (ownValue(node.config, otherPath(field)) === target) return false;
  return branches.some(
    ({ edge, side: taken }) =>
      edge.sourceHandle !== undefined && taken !== undefined && taken !== side && edge.target === target,
  );
}

function otherPath(field: Path['field']): Path['field'] {
  return field === 'truePath' ? 'falsePath' : 'truePath';
}

/** The first edge to the target that no handle has claimed, and all that are left once the other path has had its own; or a new one. */
function take(branches: Branch[], { side, field }: Path, target: NodeId, node: WorkflowNode): Branch[] {
  const source = `\`${field}\``;
  const open = branches.filter((branch) => isOpen(branch) && branch.edge.target === target);
  const isBoth = ownValue(node.config, otherPath(field)) === target;
  const taken = field === 'truePath' && isBoth ? open.slice(0, 1) : open;
  if (taken.length > 0) {
    return branches.map((branch) => (taken.includes(branch) ? { ...branch, side, source } : branch));
  }
  const edge: WorkflowEdge = { id: `${node.id}:${side}->${target}`, source: node.id, target };
  return [...branches, { edge, side, source }];
}

import type { Findings } from '@workflow-builder/diagnostics';
import type { NodeId } from '../../ids.js';
import type { NodeType } from '../../node-types.js';
import type { WorkflowEdge, WorkflowNode } from '../../workflow.js';
import { omit } from '../omit.js';
import { conditionBranches } from './condition.js';
import { adoptListedChildren, Containment } from './containment.js';
import { plainSource, readTarget } from './handles.js';
import { loopBranches } from './loop.js';
import { findRounds, type Rounds } from './rounds.js';

interface Graph {
  readonly nodes: readonly WorkflowNode[];
  readonly edges: readonly WorkflowEdge[];
}

/** What told how edges branch; the handles say it now. */
const spentFields = ['truePath', 'falsePath', 'trueLabel', 'falseLabel', 'childNodes'];

/**
 * Names the branches: afterwards each edge out of a condition has the handle `true` or `false`, each edge out of a loop `body` or
 * `done`, each edge that ends a round the target handle `loop`, and no other edge has a handle.
 */
export function nameBranches({ nodes: given, edges: drawn }: Graph, findings: Findings): Graph {
  const nodes = adoptListedChildren(given, findings);
  const byId = new Map([...nodes].reverse().map((node) => [node.id, node]));
  const branched = replaceLeaving('condition', drawn, byId, (node, edges) =>
    conditionBranches(node, edges, (id) => byId.has(id), findings),
  );
  const rounds = findRounds(nodes, branched);
  const containment = new Containment(nodes);
  const edges = replaceLeaving('loop', branched, byId, (node, leaving) =>
    loopBranches(node, leaving, rounds, containment, findings),
  );
  return {
    nodes: nodes.map((node) => forget(node, findings)),
    edges: readOtherEnds(edges, byId, rounds, findings),
  };
}

/** The edges with those out of each node of a type replaced, in their places; new ones come last. */
function replaceLeaving(
  type: NodeType,
  edges: readonly WorkflowEdge[],
  nodes: ReadonlyMap<NodeId, WorkflowNode>,
  read: (node: WorkflowNode, edges: readonly WorkflowEdge[]) => readonly WorkflowEdge[],
): readonly WorkflowEdge[] {
  const branching = [...nodes.values()].filter((node) => node.type === type);
  const leaving = new Map(branching.map(({ id }): [NodeId, WorkflowEdge[]] => [id, []]));
  for (const edge of edges) leaving.get(edge.source)?.push(edge);
  const replaced = new Map<WorkflowEdge, WorkflowEdge>();
  const added: WorkflowEdge[] = [];
  for (const node of branching) {
    const before = leaving.get(node.id) ?? [];
    for (const [index, edge] of read(node, before).entries()) {
      const original = before[index];
      if (original === undefined) added.push(edge);
      else replaced.set(original, edge);
    }
  }
  return [...edges.map((edge) => replaced.get(edge) ?? edge), ...added];
}

/** Outputs that have no name, and inputs. */
function readOtherEnds(
  edges: readonly WorkflowEdge[],
  nodes: ReadonlyMap<NodeId, WorkflowNode>,
  rounds: Rounds,
  findings: Findings,
): readonly WorkflowEdge[] {
  return edges.map((edge) => {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    const isPlain = source !== undefined && source.type !== 'condition' && source.type !== 'loop';
    const named = isPlain ? plainSource(edge, source, findings) : edge;
    if (target === undefined) return named;
    return readTarget(named, target, target.type === 'loop' && rounds.returns(edge), findings);
  });
}

function forget(node: WorkflowNode, findings: Findings): WorkflowNode {
  if (node.type !== 'condition' && node.type !== 'loop') return node;
  if (Object.hasOwn(node.config, 'childNodes')) {
    const params = { field: 'data.config.childNodes', label: node.label, type: node.type };
    findings.add('FIELD_IGNORED', params, { nodeId: node.id, field: 'data.config.childNodes' });
  }
  return { ...node, config: omit(node.config, spentFields) };
}

import type { Findings } from '@workflow-builder/diagnostics';
import { isNodeId, type NodeId } from '../../ids.js';
import { isJsonList, ownValue } from '../../json.js';
import type { WorkflowNode } from '../../workflow.js';

/** Which nodes lie in which. */
export class Containment {
  private readonly parents: ReadonlyMap<NodeId, NodeId>;
  private readonly containers: ReadonlySet<NodeId>;

  constructor(nodes: readonly WorkflowNode[]) {
    const lying = nodes.flatMap(({ id, parentId }): readonly [NodeId, NodeId][] =>
      parentId === undefined ? [] : [[id, parentId]],
    );
    this.parents = new Map(lying);
    this.containers = new Set(this.parents.values());
  }

  hasChildren(id: NodeId): boolean {
    return this.containers.has(id);
  }

  /** Whether a node lies in a container, at any depth. Ends where containers lie in each other in a circle. */
  isWithin(id: NodeId, container: NodeId): boolean {
    let each = this.parents.get(id);
    for (let steps = 0; each !== undefined && steps < this.parents.size; steps += 1) {
      if (each === container) return true;
      each = this.parents.get(each);
    }
    return false;
  }
}

/** Loops that list their children contain them, where those do not say themselves where they lie. */
export function adoptListedChildren(nodes: readonly WorkflowNode[], findings: Findings): readonly WorkflowNode[] {
  const parents = new Map(nodes.flatMap(listedChildren));
  if (parents.size === 0) return nodes;
  return nodes.map((node) => {
    const parentId = parents.get(node.id);
    if (parentId === undefined || node.parentId !== undefined || parentId === node.id) return node;
    const params = { field: 'parentId', label: node.label, value: parentId, source: '`childNodes` of the loop' };
    findings.add('FIELD_DERIVED', params, { nodeId: node.id, field: 'parentId' });
    return { ...node, parentId };
  });
}

function listedChildren({ id, type, config }: WorkflowNode): readonly [NodeId, NodeId][] {
  const listed = type === 'loop' ? ownValue(config, 'childNodes') : undefined;
  return isJsonList(listed) ? listed.filter(isNodeId).map((child) => [child, id]) : [];
}

import type { Role } from '@workflow-builder/component-kit';
import { findComponent } from '@workflow-builder/components';
import type { WorkflowNode } from '@workflow-builder/workflow-model';

/** The part that a node plays in the graph; that of a plain step where its type has no component. */
export function roleOf(node: WorkflowNode): Role {
  return findComponent(node.type)?.role(node) ?? 'step';
}

/** Whether nodes may lie inside. */
export function isContainerRole(role: Role): role is 'loop' | 'phase' | 'retry' {
  return role === 'loop' || role === 'phase' || role === 'retry';
}

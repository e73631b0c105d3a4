import type { Role } from '@workflow-builder/component-kit';
import { findComponent } from '@workflow-builder/components';
import type { WorkflowNode } from '@workflow-builder/workflow-model';

/** The part a node plays in the graph; that of a plain step where its type has no component yet. */
export function roleOf(node: WorkflowNode): Role {
  return findComponent(node.type)?.role ?? 'step';
}

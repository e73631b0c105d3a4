import type { WorkflowNode } from '@workflow-builder/workflow-model';
import { interfaceName } from './interface-name.js';

/** The path of an interface node that is given none: its name. */
export function interfacePath(node: WorkflowNode): string {
  return `/${interfaceName(node).replace(/[^a-z0-9_-]/gi, '-')}`;
}

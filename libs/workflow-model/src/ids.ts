declare const brand: unique symbol;

/** Id of a node within its document. */
export type NodeId = string & { readonly [brand]: 'NodeId' };
/** Id of a workflow document. */
export type WorkflowId = string & { readonly [brand]: 'WorkflowId' };

export function isNodeId(value: unknown): value is NodeId {
  return typeof value === 'string' && value !== '';
}

export function isWorkflowId(value: unknown): value is WorkflowId {
  return typeof value === 'string' && value !== '';
}

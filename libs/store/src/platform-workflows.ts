/** How ids of workflows begin that the platform adds to versions. */
export const PLATFORM_WORKFLOW_PREFIX = '~';

/** Whether a workflow of a version is the platform's own: nobody draws it, starts it, or is shown it. */
export function isPlatformWorkflow(workflowId: string): boolean {
  return workflowId.startsWith(PLATFORM_WORKFLOW_PREFIX);
}

const UNSAFE = /[^A-Za-z0-9_-]/gu;

/** Name of a project's worker deployment: the project's id, safe for Temporal, different for different ids. */
export function deploymentName(projectId: string): string {
  return safe(projectId);
}

/** Name of a service's task queue; the dot cannot occur within either part. */
export function taskQueueName(projectId: string, serviceId: string): string {
  return `${safe(projectId)}.${safe(serviceId)}`;
}

/** Name of the task queue of a project's own workflow; no service's has no dot. */
export function projectTaskQueue(projectId: string): string {
  return safe(projectId);
}

/** Workflow id of the workflow that keeps a project's variables. */
export function projectWorkflowId(projectId: string): string {
  return `project.${safe(projectId)}`;
}

/** Each character but letters, digits, `_` and `-` becomes `~` and its UTF-8 bytes, hexadecimal. */
function safe(id: string): string {
  return id.replace(UNSAFE, (character) => `~${Buffer.from(character).toString('hex')}`);
}

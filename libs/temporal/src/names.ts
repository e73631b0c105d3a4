const UNSAFE = /[^A-Za-z0-9_-]/gu;

/** Name of a project's worker deployment: the project's id, safe for Temporal, different for different ids. */
export function deploymentName(projectId: string): string {
  return safe(projectId);
}

/** Name of a service's task queue; the dot cannot occur within either part. */
export function taskQueueName(projectId: string, serviceId: string): string {
  return `${safe(projectId)}.${safe(serviceId)}`;
}

/** How the names of the task queues of all services of a project begin, and no others. */
export function taskQueuePrefix(projectId: string): string {
  return taskQueueName(projectId, '');
}

/** The project and the service that a task queue is of; undefined for a queue of no service. */
export function serviceOfTaskQueue(
  taskQueue: string,
): { readonly projectId: string; readonly serviceId: string } | undefined {
  const [project, service, ...rest] = taskQueue.split('.');
  if (project === undefined || service === undefined || rest.length > 0) return undefined;
  return { projectId: idOf(project), serviceId: idOf(service) };
}

/** Name of the task queue of a project's own workflow; no service's has no dot. */
export function projectTaskQueue(projectId: string): string {
  return safe(projectId);
}

/** Workflow id of the workflow that keeps a project's variables. */
export function projectWorkflowId(projectId: string): string {
  return `project.${safe(projectId)}`;
}

/** The trigger node that a schedule is of. */
export interface ScheduledNode {
  readonly projectId: string;
  readonly serviceId: string;
  /** Id of the workflow document. */
  readonly workflowId: string;
  readonly nodeId: string;
}

/** Id of the schedule of a trigger node. */
export function scheduleId({ projectId, serviceId, workflowId, nodeId }: ScheduledNode): string {
  return [projectId, serviceId, workflowId, nodeId].map(safe).join('.');
}

/** How the ids of all schedules of a project begin, and no others. */
export function schedulePrefix(projectId: string): string {
  return `${safe(projectId)}.`;
}

/** What became the safe name; the first byte of a character tells how many it has. */
function idOf(name: string): string {
  return name.replace(/~(?:[0-7].|[cd].{3}|e.{5}|f.{7})/gu, (bytes) => Buffer.from(bytes.slice(1), 'hex').toString());
}

/** Each character but letters, digits, `_` and `-` becomes `~` and its UTF-8 bytes, hexadecimal. */
function safe(id: string): string {
  return id.replace(UNSAFE, (character) => `~${Buffer.from(character).toString('hex')}`);
}

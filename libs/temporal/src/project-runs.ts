import proto, { type temporal } from '@temporalio/proto';
import { deploymentName, taskQueueName, taskQueuePrefix } from './names.js';
import type { Temporal } from './temporal.js';
import { dateOf } from './timestamps.js';

const { WorkflowExecutionStatus } = proto.temporal.api.enums.v1;

type ExecutionInfo = temporal.api.workflow.v1.IWorkflowExecutionInfo;

const VERSION_ATTRIBUTE = 'TemporalWorkerDeploymentVersion';

/** Each status with Temporal's name for it in queries. */
const QUERY_NAMES = {
  running: 'Running',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Canceled',
  terminated: 'Terminated',
  timedOut: 'TimedOut',
} as const;

export type ExecutionStatus = keyof typeof QUERY_NAMES;

/** Runs of a project: all of them where a condition is absent. */
export interface ProjectScope {
  readonly projectId: string;
  readonly serviceId?: string;
  /** Workflow types; at least one. */
  readonly types?: readonly string[];
  /** Version that they are on. */
  readonly buildId?: string;
}

export interface ExecutionFilter {
  /** At least one. */
  readonly scopes: readonly ProjectScope[];
  readonly status?: ExecutionStatus;
  /** Started then or later. */
  readonly from?: Date;
  /** Started before. */
  readonly to?: Date;
}

/** A run, or the last of a chain that was continued as new, as Temporal lists it. */
export interface ListedExecution {
  readonly workflowId: string;
  readonly runId: string;
  readonly type: string;
  readonly taskQueue: string;
  readonly status: ExecutionStatus;
  readonly startedAt: Date;
  readonly endedAt?: Date;
  /** Build id of the version that it is on; absent until its first workflow task is done. */
  readonly buildId?: string;
  /** The run that it is a child of. */
  readonly parent?: { readonly workflowId: string; readonly runId: string };
}

export interface ExecutionPage {
  readonly items: readonly ListedExecution[];
  /** Where the next page begins, when there is one. */
  readonly next?: Uint8Array;
}

/** The runs of projects, from Temporal's visibility: children and scheduled ones too, some tenths of a second late. */
export class ProjectRuns {
  constructor(private readonly temporal: Pick<Temporal, 'namespace' | 'call'>) {}

  /** Open runs first, the newest first; then those that ended, the last to end first. */
  async list(filter: ExecutionFilter, pageSize: number, nextPageToken?: Uint8Array): Promise<ExecutionPage> {
    const { namespace } = this.temporal;
    const request = { namespace, query: conditions(filter), pageSize, ...(nextPageToken && { nextPageToken }) };
    const answer = await this.temporal.call(({ workflowService }) => workflowService.listWorkflowExecutions(request));
    const more = answer.nextPageToken.length > 0;
    return { items: answer.executions.flatMap(listed), ...(more && { next: answer.nextPageToken }) };
  }
}

/** Names and types hold nothing that would end the quotes: see `names.ts`; types are identifiers. */
function conditions({ scopes, status, from, to }: ExecutionFilter): string {
  return [
    `(${scopes.map(scopeCondition).join(' OR ')})`,
    // What went on as new is found as the run that it became.
    status === undefined ? `ExecutionStatus != 'ContinuedAsNew'` : `ExecutionStatus = '${QUERY_NAMES[status]}'`,
    from && `StartTime >= '${from.toISOString()}'`,
    to && `StartTime < '${to.toISOString()}'`,
  ]
    .filter(Boolean)
    .join(' AND ');
}

function scopeCondition({ projectId, serviceId, types, buildId }: ProjectScope): string {
  const queue =
    serviceId === undefined
      ? `TaskQueue STARTS_WITH '${taskQueuePrefix(projectId)}'`
      : `TaskQueue = '${taskQueueName(projectId, serviceId)}'`;
  const all = [
    queue,
    types && `WorkflowType IN (${types.map((type) => `'${type}'`).join(', ')})`,
    buildId !== undefined && `${VERSION_ATTRIBUTE} = '${deploymentName(projectId)}:${buildId}'`,
  ].filter(Boolean);
  return `(${all.join(' AND ')})`;
}

function listed(info: ExecutionInfo): readonly ListedExecution[] {
  const { execution, type, taskQueue, startTime, closeTime, parentExecution } = info;
  const startedAt = dateOf(startTime);
  if (!execution?.workflowId || !execution.runId || startedAt === undefined) return [];
  const endedAt = dateOf(closeTime);
  const buildId = buildIdOf(info);
  return [
    {
      ...{ workflowId: execution.workflowId, runId: execution.runId },
      ...{ type: type?.name ?? '', taskQueue: taskQueue ?? '', status: statusOf(info), startedAt },
      ...(endedAt && { endedAt }),
      ...(buildId !== undefined && { buildId }),
      ...(parentExecution?.workflowId &&
        parentExecution.runId && {
          parent: { workflowId: parentExecution.workflowId, runId: parentExecution.runId },
        }),
    },
  ];
}

function statusOf({ status }: ExecutionInfo): ExecutionStatus {
  switch (status) {
    case WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_COMPLETED:
      return 'completed';
    case WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_FAILED:
      return 'failed';
    case WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_CANCELED:
      return 'cancelled';
    case WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_TERMINATED:
      return 'terminated';
    case WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_TIMED_OUT:
      return 'timedOut';
    default:
      return 'running';
  }
}

/** The attribute is text such as `deployment:build`, as JSON. */
function buildIdOf({ searchAttributes }: ExecutionInfo): string | undefined {
  const data = searchAttributes?.indexedFields?.[VERSION_ATTRIBUTE]?.data;
  const version: unknown = data ? JSON.parse(Buffer.from(data).toString()) : undefined;
  return typeof version === 'string' ? version.split(':').at(-1) : undefined;
}

import { status } from '@grpc/grpc-js';
import proto, { type temporal } from '@temporalio/proto';
import type { Temporal } from './temporal.js';
import { grpcStatus } from './temporal-unavailable.js';

const { TaskQueueType, VersionDrainageStatus } = proto.temporal.api.enums.v1;

export interface DeploymentVersion {
  readonly deploymentName: string;
  readonly buildId: string;
}

export interface VersionDescription {
  /** Queues on which workers of this version have polled at some time, for workflow and for activity tasks. */
  readonly taskQueues: ReadonlySet<string>;
  /** Nothing runs on it any more. */
  readonly drained: boolean;
}

export interface Routing {
  readonly currentBuildId?: string;
  readonly rampingBuildId?: string;
  /** State of the routing that was read, to be given back when changing it. */
  readonly token: Uint8Array;
}

/** `refused`: somebody changed the routing since it was read, or no worker polls for the version. */
export type RoutingChange = { readonly outcome: 'done' } | { readonly outcome: 'refused'; readonly reason: string };

/** A version may lack queues of the one before: a service that is gone. That its own are polled is asked apart. */
const FOR_ANY_QUEUES = { ignoreMissingTaskQueues: true };

/** Temporal's worker deployments, for which the SDK has no calls of its own. */
export class WorkerDeployments {
  constructor(private readonly temporal: Temporal) {}

  /** Undefined while no worker has polled for the version. */
  async describeVersion(deploymentVersion: DeploymentVersion): Promise<VersionDescription | undefined> {
    const { namespace } = this.temporal;
    const response = await this.#found(({ workflowService }) =>
      workflowService.describeWorkerDeploymentVersion({ namespace, deploymentVersion }),
    );
    if (response === undefined) return undefined;
    const info = response.workerDeploymentVersionInfo;
    return {
      taskQueues: polledQueues(info?.taskQueueInfos ?? []),
      drained: info?.drainageInfo?.status === VersionDrainageStatus.VERSION_DRAINAGE_STATUS_DRAINED,
    };
  }

  /**
   * Whether a worker of the version has polled the queue since then, for workflow and for activity tasks. A poll counts
   * when it begins and when it ends, and one that nothing comes of lasts a minute.
   */
  async hasPolled(version: DeploymentVersion, taskQueue: string, since: Date): Promise<boolean> {
    const types = [TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW, TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY];
    const polled = await Promise.all(
      types.map(async (taskQueueType) => {
        const { pollers } = await this.#pollers(taskQueue, taskQueueType);
        return pollers.some((poller) => isOf(version, poller) && lastPollOf(poller) >= since.getTime());
      }),
    );
    return polled.every(Boolean);
  }

  /** Undefined while no worker of the deployment has polled. */
  async routing(deploymentName: string): Promise<Routing | undefined> {
    const { namespace } = this.temporal;
    const response = await this.#found(({ workflowService }) =>
      workflowService.describeWorkerDeployment({ namespace, deploymentName }),
    );
    if (response === undefined) return undefined;
    const config = response.workerDeploymentInfo?.routingConfig;
    const current = config?.currentDeploymentVersion?.buildId;
    const ramping = config?.rampingDeploymentVersion?.buildId;
    return {
      token: response.conflictToken,
      ...(current && { currentBuildId: current }),
      ...(ramping && { rampingBuildId: ramping }),
    };
  }

  /** New runs start on this version, if the routing still is what `routing` read. It ramps no more. */
  setCurrent({ deploymentName, buildId }: DeploymentVersion, { token }: Routing): Promise<RoutingChange> {
    const change = { namespace: this.temporal.namespace, deploymentName, buildId, ...FOR_ANY_QUEUES };
    return this.#changed(({ workflowService }) =>
      workflowService.setWorkerDeploymentCurrentVersion({ ...change, conflictToken: token }),
    );
  }

  /** That share of the new runs, in percent, starts on this version, if the routing still is what `routing` read. */
  setRamping(
    { deploymentName, buildId }: DeploymentVersion,
    percentage: number,
    { token }: Routing,
  ): Promise<RoutingChange> {
    const change = { namespace: this.temporal.namespace, deploymentName, buildId, percentage, ...FOR_ANY_QUEUES };
    return this.#changed(({ workflowService }) =>
      workflowService.setWorkerDeploymentRampingVersion({ ...change, conflictToken: token }),
    );
  }

  /** No version ramps any more, if the routing still is what `routing` read. */
  endRamp(deploymentName: string, routing: Routing): Promise<RoutingChange> {
    return this.setRamping({ deploymentName, buildId: '' }, 0, routing);
  }

  async #changed(change: Parameters<typeof this.temporal.call<object>>[0]): Promise<RoutingChange> {
    try {
      await this.temporal.call(change);
      return { outcome: 'done' };
    } catch (error) {
      if (!(error instanceof Error) || grpcStatus(error) !== status.FAILED_PRECONDITION) throw error;
      return { outcome: 'refused', reason: error.message };
    }
  }

  #pollers(name: string, taskQueueType: temporal.api.enums.v1.TaskQueueType) {
    const { namespace } = this.temporal;
    return this.temporal.call(({ workflowService }) =>
      workflowService.describeTaskQueue({ namespace, taskQueue: { name }, taskQueueType }),
    );
  }

  async #found<T>(work: Parameters<typeof this.temporal.call<T>>[0]): Promise<T | undefined> {
    try {
      return await this.temporal.call(work);
    } catch (error) {
      if (grpcStatus(error) === status.NOT_FOUND) return undefined;
      throw error;
    }
  }
}

type TaskQueueInfo = temporal.api.deployment.v1.WorkerDeploymentVersionInfo.IVersionTaskQueueInfo;

function polledQueues(infos: readonly TaskQueueInfo[]): ReadonlySet<string> {
  const ofType = (type: temporal.api.enums.v1.TaskQueueType): string[] =>
    infos.filter((info) => info.type === type).flatMap(({ name }) => name ?? []);
  const activities = new Set(ofType(TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY));
  return new Set(ofType(TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW).filter((name) => activities.has(name)));
}

type Poller = temporal.api.taskqueue.v1.IPollerInfo;

function isOf({ deploymentName, buildId }: DeploymentVersion, { deploymentOptions }: Poller): boolean {
  return deploymentOptions?.deploymentName === deploymentName && deploymentOptions.buildId === buildId;
}

/** Milliseconds since the epoch; 0 when the server does not say. */
function lastPollOf({ lastAccessTime }: Poller): number {
  return (lastAccessTime?.seconds?.toNumber() ?? 0) * 1_000 + (lastAccessTime?.nanos ?? 0) / 1e6;
}

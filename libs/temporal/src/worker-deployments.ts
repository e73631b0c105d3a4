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
  /** Queues on which workers of this version have polled for workflow and for activity tasks. */
  readonly taskQueues: ReadonlySet<string>;
  /** Nothing runs on it any more. */
  readonly drained: boolean;
}

export interface Routing {
  readonly currentBuildId?: string;
  /** State of the routing that was read, to be given back when changing it. */
  readonly token: Uint8Array;
}

/** `refused`: somebody changed the routing since it was read, or no worker polls for the version. */
export type RoutingChange = { readonly outcome: 'done' } | { readonly outcome: 'refused'; readonly reason: string };

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

  /** Undefined while no worker of the deployment has polled. */
  async routing(deploymentName: string): Promise<Routing | undefined> {
    const { namespace } = this.temporal;
    const response = await this.#found(({ workflowService }) =>
      workflowService.describeWorkerDeployment({ namespace, deploymentName }),
    );
    if (response === undefined) return undefined;
    const buildId = response.workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId;
    return { token: response.conflictToken, ...(buildId && { currentBuildId: buildId }) };
  }

  /** New runs start on this version, if the routing still is what `routing` read. */
  async setCurrent({ deploymentName, buildId }: DeploymentVersion, { token }: Routing): Promise<RoutingChange> {
    const { namespace } = this.temporal;
    try {
      await this.temporal.call(({ workflowService }) =>
        workflowService.setWorkerDeploymentCurrentVersion({ namespace, deploymentName, buildId, conflictToken: token }),
      );
      return { outcome: 'done' };
    } catch (error) {
      if (!(error instanceof Error) || grpcStatus(error) !== status.FAILED_PRECONDITION) throw error;
      return { outcome: 'refused', reason: error.message };
    }
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

import { setTimeout as pause } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { defineSearchAttributeKey } from '@temporalio/common';
import proto, { type temporal } from '@temporalio/proto';
import type { Temporal } from './temporal.js';
import { grpcStatus } from './temporal-unavailable.js';
import type { DeploymentVersion } from './worker-deployments.js';

const { BatchOperationState } = proto.temporal.api.enums.v1;
const { PinnedOverrideBehavior } = proto.temporal.api.workflow.v1.VersioningOverride;

type VersioningOverride = temporal.api.workflow.v1.IVersioningOverride;

const BATCH_LOOK_MS = 50;

/** Which runs of a worker deployment: all of them where a condition is absent. */
export interface RunQuery {
  readonly deploymentName: string;
  readonly state?: 'open' | 'closed';
  /** Workflow types; at least one. */
  readonly types?: readonly string[];
  readonly behavior?: 'pinned' | 'auto-upgrade';
  /** Build id of the version that they are on. */
  readonly on?: string;
}

/** A run as Temporal lists it. */
export interface DeploymentRun {
  readonly workflowId: string;
  readonly runId: string;
  readonly type: string;
  readonly state: 'open' | 'closed';
  /** Version that it is on. */
  readonly buildId?: string;
}

/** A place in the workflow file at which a run waits; lines count from 1. */
export interface WaitingPlace {
  readonly file: string;
  readonly line: number;
}

const VERSION_ATTRIBUTE = defineSearchAttributeKey('TemporalWorkerDeploymentVersion', 'KEYWORD');

/**
 * The runs of worker deployments. Lists and counts are those of Temporal's visibility, which is some tenths of a second
 * behind, and know a run once its first workflow task is done.
 */
export class DeploymentRuns {
  constructor(private readonly temporal: Temporal) {}

  count(query: RunQuery): Promise<number> {
    return this.temporal.call(async ({ workflow }) => (await workflow.count(conditions(query))).count);
  }

  /** The newest runs, at most so many. */
  list(query: RunQuery, limit: number): Promise<readonly DeploymentRun[]> {
    return this.temporal.call(async ({ workflow }) => {
      const runs: DeploymentRun[] = [];
      if (limit === 0) return runs;
      for await (const run of workflow.list({ query: conditions(query), pageSize: limit })) {
        const buildId = run.typedSearchAttributes.get(VERSION_ATTRIBUTE)?.split(':').at(-1);
        runs.push({
          ...{ workflowId: run.workflowId, runId: run.runId, type: run.type },
          state: run.status.name === 'RUNNING' ? 'open' : 'closed',
          ...(buildId !== undefined && { buildId }),
        });
        if (runs.length === limit) break;
      }
      return runs;
    });
  }

  /** Where an open run waits, innermost first; empty when no worker of its version answers. */
  async waitingPlaces({ workflowId, runId }: DeploymentRun, deadlineMs: number): Promise<readonly WaitingPlace[]> {
    const query = this.temporal.call(
      ({ workflow }) => workflow.getHandle(workflowId, runId).query<unknown>('__enhanced_stack_trace'),
      deadlineMs,
    );
    return placesIn(await query.catch(() => undefined));
  }

  /**
   * Lets the open runs of a version that are pinned to it go on on whatever version is current, one after another, by a batch
   * of the server. The same job a second time does nothing.
   */
  async unpin({ deploymentName, buildId }: DeploymentVersion, types: readonly string[], jobId: string): Promise<void> {
    const query = { deploymentName, types, on: buildId, state: 'open', behavior: 'pinned' } as const;
    await this.#override(query, { autoUpgrade: true }, jobId);
  }

  /**
   * Keeps the open runs of a version that would go on on whatever version is current on it, by a batch of the server. Resolves
   * once all are kept; rejects when that takes longer than the deadline.
   */
  async pin(
    version: DeploymentVersion,
    types: readonly string[],
    { jobId, deadlineMs }: { readonly jobId: string; readonly deadlineMs: number },
  ): Promise<void> {
    const { deploymentName, buildId } = version;
    const query = { deploymentName, types, on: buildId, state: 'open', behavior: 'auto-upgrade' } as const;
    const behavior = PinnedOverrideBehavior.PINNED_OVERRIDE_BEHAVIOR_PINNED;
    await this.#override(query, { pinned: { version, behavior } }, jobId);
    for (const deadline = Date.now() + deadlineMs; await this.#isRunning(jobId); await pause(BATCH_LOOK_MS)) {
      if (Date.now() > deadline) throw new Error(`the runs of the version were not pinned within ${deadlineMs} ms`);
    }
  }

  async #override(query: RunQuery, versioningOverride: VersioningOverride, jobId: string): Promise<void> {
    if (query.types?.length === 0) return;
    const batch = {
      namespace: this.temporal.namespace,
      jobId,
      reason: `Runs of the version ${query.on ?? ''} take another way to later versions.`,
      visibilityQuery: conditions(query),
      updateWorkflowOptionsOperation: {
        workflowExecutionOptions: { versioningOverride },
        updateMask: { paths: ['versioning_override'] },
      },
    };
    try {
      await this.temporal.call(({ workflowService }) => workflowService.startBatchOperation(batch));
    } catch (error) {
      if (grpcStatus(error) !== status.ALREADY_EXISTS) throw error;
    }
  }

  async #isRunning(jobId: string): Promise<boolean> {
    const { namespace } = this.temporal;
    const { state } = await this.temporal.call(({ workflowService }) =>
      workflowService.describeBatchOperation({ namespace, jobId }),
    );
    return state === BatchOperationState.BATCH_OPERATION_STATE_RUNNING;
  }
}

/** Names and types hold nothing that would end the quotes: see `names.ts`; types are identifiers. */
function conditions({ deploymentName, state, types, behavior, on }: RunQuery): string {
  return [
    `TemporalWorkerDeployment = '${deploymentName}'`,
    state && `ExecutionStatus ${state === 'open' ? '=' : '!='} 'Running'`,
    types && `WorkflowType IN (${types.map((type) => `'${type}'`).join(', ')})`,
    behavior && `TemporalWorkflowVersioningBehavior = '${behavior === 'pinned' ? 'Pinned' : 'AutoUpgrade'}'`,
    on !== undefined && `${VERSION_ATTRIBUTE.name} = '${deploymentName}:${on}'`,
  ]
    .filter(Boolean)
    .join(' AND ');
}

function placesIn(trace: unknown): readonly WaitingPlace[] {
  return listOf(trace, 'stacks')
    .flatMap((stack) => listOf(stack, 'locations'))
    .flatMap((location) => {
      const [file, line] = [fieldOf(location, 'file_path'), fieldOf(location, 'line')];
      return typeof file === 'string' && typeof line === 'number' ? [{ file, line }] : [];
    });
}

function listOf(value: unknown, field: string): readonly unknown[] {
  const list = fieldOf(value, field);
  return Array.isArray(list) ? list : [];
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

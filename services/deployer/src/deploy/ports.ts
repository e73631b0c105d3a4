import type { CodeVerifiedDto, DeploymentEventDto, ReplayedRunDto, RunRefDto } from '@workflow-builder/contracts';
import type { DeploymentState, Store } from '@workflow-builder/store';
import type { DeploymentRuns, ProjectSchedules, ProjectWorkflows, WorkerDeployments } from '@workflow-builder/temporal';
import type { Bundle } from '../bundle/bundler.js';

/** How a deployment ended; one that ramps has ended as far as it can by itself. */
export type DeploymentEnd = Extract<
  DeploymentState,
  { readonly state: 'ramping' | 'succeeded' | 'failed' | 'rolled_back' }
>;

/** Tells others; the same thing told twice reaches them once. */
export interface DeploymentEvents {
  started(request: DeploymentEventDto, version: string): Promise<void>;
  ended(request: DeploymentEventDto, end: DeploymentEnd): Promise<void>;
}

/** What a deployment works with. */
export interface DeploymentPorts {
  /** The verified code of a compilation; undefined when there is none. */
  readonly verifiedCode: (compilationId: string) => Promise<CodeVerifiedDto | undefined>;
  readonly store: Pick<Store, 'projects' | 'artifacts' | 'versions' | 'deployments'>;
  readonly bundle: Bundle;
  /** Asks the workers to look at the store; they do so by themselves too, later. Rejects when the bus is away. */
  readonly nudgeWorkers: () => Promise<void>;
  /** Replays runs on a bundle of the store, where generated code may run. Leaves out runs that Temporal has forgotten. */
  readonly replay: (bundleHash: string, runs: readonly RunRefDto[]) => Promise<readonly ReplayedRunDto[]>;
  readonly workerDeployments: WorkerDeployments;
  readonly runs: DeploymentRuns;
  readonly projectWorkflows: Pick<ProjectWorkflows, 'bringTo' | 'drop'>;
  readonly schedules: Pick<ProjectSchedules, 'tryOut' | 'bringTo'>;
  readonly events: DeploymentEvents;
  /** How long the workers may take to start a version, in milliseconds. */
  readonly startDeadlineMs: number;
}

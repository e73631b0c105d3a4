import type { CodeVerifiedDto, DeploymentRequestedDto } from '@workflow-builder/contracts';
import type { DeploymentState, Store } from '@workflow-builder/store';
import type { WorkerDeployments } from '@workflow-builder/temporal';
import type { Bundle } from '../bundle/bundler.js';

/** How a deployment ended. */
export type DeploymentEnd = Extract<DeploymentState, { readonly state: 'succeeded' | 'failed' }>;

/** Tells others; the same thing told twice reaches them once. */
export interface DeploymentEvents {
  started(request: DeploymentRequestedDto, version: string): Promise<void>;
  ended(request: DeploymentRequestedDto, end: DeploymentEnd): Promise<void>;
}

/** What a deployment works with. */
export interface DeploymentPorts {
  /** The verified code of a compilation; undefined when there is none. */
  readonly verifiedCode: (compilationId: string) => Promise<CodeVerifiedDto | undefined>;
  readonly store: Pick<Store, 'projects' | 'artifacts' | 'versions' | 'deployments'>;
  readonly bundle: Bundle;
  /** Asks the workers to look at the store; they do so by themselves too, later. Rejects when the bus is away. */
  readonly nudgeWorkers: () => Promise<void>;
  readonly workerDeployments: WorkerDeployments;
  readonly events: DeploymentEvents;
  /** How long the workers may take to start a version, in milliseconds. */
  readonly startDeadlineMs: number;
}

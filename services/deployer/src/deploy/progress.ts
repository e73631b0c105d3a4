import type { DeploymentState, Store } from '@workflow-builder/store';
import { type DeploymentStep, findingOf, isTransient } from './deployment-error.js';
import type { DeploymentEnd } from './ports.js';

type Running = Extract<DeploymentState, { readonly state: 'running' }>;

/** How one deployment goes, noted in the store as it goes. */
export class Progress {
  #step: DeploymentStep = 'resolve';
  #version: string | undefined;

  constructor(
    private readonly deployments: Store['deployments'],
    private readonly deploymentId: string,
  ) {}

  async enter(
    step: DeploymentStep,
    details: Pick<Running, 'cause' | 'version' | 'previousVersion'> = {},
  ): Promise<void> {
    this.#step = step;
    this.#version = details.version;
    await this.note({ state: 'running', at: new Date(), step, ...details });
  }

  async note(state: DeploymentState): Promise<void> {
    await this.deployments.append(this.deploymentId, state);
  }

  /** Notes how the work ends. Rejects only with what a later try may mend; anything else ends the deployment as failed. */
  async toEnd(work: () => Promise<DeploymentEnd>): Promise<DeploymentEnd> {
    const end = await this.#endOf(work);
    await this.note(end);
    return end;
  }

  async #endOf(work: () => Promise<DeploymentEnd>): Promise<DeploymentEnd> {
    try {
      return await work();
    } catch (error) {
      if (isTransient(error)) throw error;
      return { state: 'failed', at: new Date(), step: this.#step, error: findingOf(error, this.#step, this.#version) };
    }
  }
}

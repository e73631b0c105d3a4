import { setTimeout as pause } from 'node:timers/promises';
import { Consumer, type DeploymentRequestedDto } from '@workflow-builder/contracts';
import type { DeploymentState, NewVersion } from '@workflow-builder/store';
import { type DeploymentStep, findingOf, isTransient, ProjectBusy } from './deployment-error.js';
import type { DeploymentEnd, DeploymentPorts } from './ports.js';
import { type DeploymentPlan, resolve } from './resolve.js';
import { activate, bundle, start } from './steps.js';

/** Together longer than a claim that its holder left behind is respected. */
const MAX_ROUNDS = 40;
const ROUND_PAUSE_MS = 1_000;

/** Once may be a race with another deployment; what is refused again and again stays refused. */
const MAX_REFUSALS = 3;

type Running = Extract<DeploymentState, { readonly state: 'running' }>;

/**
 * Takes a requested deployment to its end. Every step may be repeated: a deployment that was cut off anywhere goes on when
 * its request is delivered again, and one that has ended only tells so again, unless it was the bus that gave it up.
 */
export class Deployer {
  constructor(private readonly ports: DeploymentPorts) {}

  /** Rejects only with what a later try may mend; anything else ends the deployment as failed. */
  async deploy(request: DeploymentRequestedDto): Promise<void> {
    const { store, events } = this.ports;
    const { deploymentId: id, compilationId, project, service, workflow, occurredAt } = request;
    await store.projects.ensure(project, service);
    await store.deployments.request({
      id,
      compilationId,
      project,
      service,
      workflow,
      requestedAt: new Date(occurredAt),
    });
    const end = (await this.#endOf(id)) ?? (await new Attempt(this.ports, request).run());
    await events.ended(request, end);
  }

  async #endOf(id: string): Promise<DeploymentEnd | undefined> {
    const last = (await this.ports.store.deployments.get(id))?.states.at(-1);
    if (last?.state === 'succeeded') return last;
    return last?.state === 'failed' && !givenUp(last) ? last : undefined;
  }
}

/** One try of one deployment. */
class Attempt {
  #step: DeploymentStep = 'resolve';
  #refusals = 0;

  constructor(
    private readonly ports: DeploymentPorts,
    private readonly request: DeploymentRequestedDto,
  ) {}

  async run(): Promise<DeploymentEnd> {
    try {
      return await this.#ended(await this.#succeed());
    } catch (error) {
      if (isTransient(error)) throw error;
      return this.#ended({ state: 'failed', at: new Date(), step: this.#step, error: findingOf(error, this.#step) });
    }
  }

  /** Rounds, until one has not been overtaken by another deployment of the project. */
  async #succeed(): Promise<DeploymentEnd> {
    let cause: string | undefined;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      if (cause !== undefined) await pause(ROUND_PAUSE_MS);
      await this.#enter('resolve', cause === undefined ? {} : { cause });
      const plan = await resolve(this.ports, this.request);
      if (plan.base?.buildId === plan.buildId) return await this.#standing(plan.buildId);
      await this.ports.events.started(this.request, plan.buildId);
      cause = await this.#round(plan);
      if (cause === undefined) return succeeded(plan.buildId, plan.base?.buildId);
    }
    throw new ProjectBusy(`The project kept changing: ${cause ?? ''}`);
  }

  /** Undefined once the version serves, else why another round is needed. */
  async #round(plan: DeploymentPlan): Promise<string | undefined> {
    await this.#enter('bundle', { version: plan.buildId });
    const version = { ...plan, bundleHash: await bundle(this.ports, plan) };
    await this.#enter('store', { version: plan.buildId });
    await this.ports.store.versions.put(version);
    try {
      const overtaken = await this.#serve(version, plan.base?.buildId);
      if (overtaken !== undefined) await this.ports.store.versions.markFailed(version);
      return overtaken;
    } catch (error) {
      if (!isTransient(error)) await this.ports.store.versions.markFailed(version);
      throw error;
    }
  }

  async #serve(version: NewVersion, base: string | undefined): Promise<string | undefined> {
    const { buildId } = version;
    await this.#enter('start', { version: buildId });
    await start(this.ports, version);
    await this.#enter('activate', { version: buildId, ...(base !== undefined && { previousVersion: base }) });
    const activation = await activate(this.ports, version, base);
    switch (activation) {
      case 'activated':
        return undefined;
      case 'conflict':
        return 'another version has become current meanwhile';
      case 'busy':
        return 'another deployment of the project is being activated';
      default:
        this.#refusals += 1;
        if (this.#refusals === MAX_REFUSALS) throw new Error(`Temporal refused the version: ${activation.refused}`);
        return activation.refused;
    }
  }

  /** The version serves already: unchanged, or made current by an earlier try that was cut off right after. */
  async #standing(buildId: string): Promise<DeploymentEnd> {
    const deployment = await this.ports.store.deployments.get(this.request.deploymentId);
    const states: readonly DeploymentState[] = deployment?.states ?? [];
    const running = states.filter((state) => state.state === 'running');
    const activation = running.findLast(({ step, version }) => step === 'activate' && version === buildId);
    return succeeded(buildId, activation?.previousVersion);
  }

  async #enter(step: DeploymentStep, details: Pick<Running, 'cause' | 'version' | 'previousVersion'>): Promise<void> {
    this.#step = step;
    await this.#append({ state: 'running', at: new Date(), step, ...details });
  }

  async #ended(end: DeploymentEnd): Promise<DeploymentEnd> {
    await this.#append(end);
    return end;
  }

  async #append(state: DeploymentState): Promise<void> {
    await this.ports.store.deployments.append(this.request.deploymentId, state);
  }
}

/** The bus names the consumer that gave up instead of a step; the request comes again when somebody has mended the cause. */
function givenUp({ step }: Extract<DeploymentEnd, { readonly state: 'failed' }>): boolean {
  return step === Consumer.Deployer;
}

function succeeded(version: string, previousVersion: string | undefined): DeploymentEnd {
  return { state: 'succeeded', at: new Date(), version, ...(previousVersion !== undefined && { previousVersion }) };
}

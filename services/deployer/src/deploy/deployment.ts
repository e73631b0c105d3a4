import { diagnostic } from '@workflow-builder/diagnostics';
import type { Deployment, DeploymentState, NewVersion } from '@workflow-builder/store';
import { replayGate } from '../replay/replay-gate.js';
import { newSchedules } from '../triggers/new-schedules.js';
import { activate, ramp } from './activate.js';
import { afterActivation, type ServingVersion } from './after-activation.js';
import { bundle } from './bundle.js';
import { DeploymentRefused, isTransient } from './deployment-error.js';
import type { DeploymentEnd, DeploymentPorts } from './ports.js';
import type { Progress } from './progress.js';
import { type DeploymentPlan, type DeploymentTarget, resolve } from './resolve.js';
import { type Round, rounds } from './rounds.js';
import { start } from './start.js';
import type { DeploymentEventDto } from '@workflow-builder/contracts';

/** What one deployment works with. */
export interface DeploymentParts {
  readonly ports: DeploymentPorts;
  readonly request: DeploymentEventDto;
  readonly target: DeploymentTarget;
  /** Share of the new runs at first, 1 to 100. */
  readonly percentage: number;
  readonly progress: Progress;
}

/** Brings verified code to where runs start on it. Every step may be repeated. */
export class DeploymentRun {
  constructor(private readonly parts: DeploymentParts) {}

  run(): Promise<DeploymentEnd> {
    const { ports, request, target, progress } = this.parts;
    return rounds(async (cause) => {
      await progress.enter('resolve', cause === undefined ? {} : { cause });
      const plan = await resolve(ports, target);
      const standing = await this.#standing(plan);
      if (standing !== undefined) return { done: true, result: standing };
      await ports.events.started(request, plan.buildId);
      return this.#round(plan);
    });
  }

  async #round(plan: DeploymentPlan): Promise<Round<DeploymentEnd>> {
    const { ports, progress, target } = this.parts;
    const { buildId: version } = plan;
    await progress.enter('bundle', { version });
    const bundleHash = await bundle(ports, plan);
    await progress.enter('replay', { version });
    await replayGate(ports, plan, bundleHash);
    const schedules = newSchedules(plan);
    if (schedules.length > 0) {
      await progress.enter('try-schedules', { version });
      await ports.schedules.tryOut(schedules);
    }
    await progress.enter('store', { version });
    for (const service of new Map(plan.workflows.map((workflow) => [workflow.service.id, workflow.service])).values()) {
      await ports.store.projects.ensure(target.project, service);
    }
    await ports.store.versions.put({ ...plan, bundleHash });
    return this.#serve({ ...plan, bundleHash }, plan.base?.buildId);
  }

  async #serve(version: NewVersion, base: string | undefined): Promise<Round<DeploymentEnd>> {
    const { ports, progress } = this.parts;
    const details = { version: version.buildId };
    try {
      await progress.enter('start', details);
      await start(ports, version);
      await progress.enter('activate', { ...details, ...previous(base) });
      const outcome = await this.#activate(version, base);
      if (!outcome.done) await ports.store.versions.markFailed(version);
      return outcome;
    } catch (error) {
      if (!isTransient(error)) await ports.store.versions.markFailed(version);
      throw error;
    }
  }

  async #activate(version: NewVersion, base: string | undefined): Promise<Round<DeploymentEnd>> {
    const { ports, percentage } = this.parts;
    // The first version of a project has nothing to ramp beside.
    if (percentage < 100 && base !== undefined) {
      const outcome = await ramp(ports, version, base, percentage);
      return outcome.done ? { done: true, result: this.#ramping(version.buildId, base) } : outcome;
    }
    const outcome = await activate(ports, version, base);
    return outcome.done ? { done: true, result: await this.#succeeded(version, base) } : outcome;
  }

  /** The version serves already: unchanged, or brought so far by an earlier try that was cut off right after. */
  async #standing(plan: DeploymentPlan): Promise<DeploymentEnd | undefined> {
    const { store } = this.parts.ports;
    if (plan.base?.buildId === plan.buildId) {
      return this.#succeeded(plan, await this.#servedBefore(plan.buildId));
    }
    const ramping = await store.versions.ramping(plan.projectId);
    if (ramping === undefined) return undefined;
    if (ramping.buildId === plan.buildId && (await this.#hasTried(plan.buildId))) {
      return this.#ramping(plan.buildId, plan.base?.buildId);
    }
    throw new DeploymentRefused(diagnostic('DEPLOYMENT_RAMPING', { version: ramping.buildId }));
  }

  async #hasTried(buildId: string): Promise<boolean> {
    return activationOf(await this.#deployment(), buildId) !== undefined;
  }

  async #servedBefore(buildId: string): Promise<string | undefined> {
    return activationOf(await this.#deployment(), buildId)?.previousVersion;
  }

  #deployment(): Promise<Deployment | undefined> {
    return this.parts.ports.store.deployments.get(this.parts.request.deploymentId);
  }

  #ramping(version: string, base: string | undefined): DeploymentEnd {
    return { state: 'ramping', at: new Date(), version, ...previous(base), percentage: this.parts.percentage };
  }

  #succeeded(version: ServingVersion['version'], base: string | undefined): Promise<DeploymentEnd> {
    const { ports, progress, request } = this.parts;
    return afterActivation(ports, progress, { deploymentId: request.deploymentId, version, base });
  }
}

function activationOf(deployment: Deployment | undefined, buildId: string) {
  const states: readonly DeploymentState[] = deployment?.states ?? [];
  const running = states.filter((state) => state.state === 'running');
  return running.findLast(({ step, version }) => step === 'activate' && version === buildId);
}

function previous(base: string | undefined): { readonly previousVersion?: string } {
  return base === undefined ? {} : { previousVersion: base };
}

import type { DeploymentRollbackRequestedDto } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Deployment, ProjectVersion } from '@workflow-builder/store';
import { keepStranded } from '../replay/keep-stranded.js';
import { activate } from './activate.js';
import { DeploymentRefused } from './deployment-error.js';
import type { DeploymentEnd, DeploymentPorts } from './ports.js';
import type { Progress } from './progress.js';
import { type Round, rounds } from './rounds.js';
import { settle } from './settle.js';
import { start } from './start.js';
import { temporalVersion } from './temporal-version.js';

/** Returns to an earlier version, whose bundle is there and whose worker mostly still polls. Every step may be repeated. */
export class RollbackRun {
  constructor(
    private readonly ports: DeploymentPorts,
    private readonly request: DeploymentRollbackRequestedDto,
    private readonly progress: Progress,
  ) {}

  async run(): Promise<DeploymentEnd> {
    const { deployments } = this.ports.store;
    const undone = versionOf(await deployments.get(this.request.of));
    if (undone === undefined) throw this.#refused('its version never served');
    const end = await rounds(async (cause) => {
      await this.progress.enter('resolve', cause === undefined ? {} : { cause });
      return this.#round(undone);
    });
    await deployments.append(this.request.of, end);
    return end;
  }

  async #round(undone: string): Promise<Round<DeploymentEnd>> {
    const { versions } = this.ports.store;
    const { project, version } = this.request;
    const target = await versions.get({ projectId: project.id, buildId: version });
    if (target === undefined) throw this.#refused(`there is no version ${version}`);
    const ramping = await versions.ramping(project.id);
    const current = await versions.current(project.id);
    const isBack = current?.buildId === target.buildId && ramping === undefined;
    const serves = [ramping?.buildId, current?.buildId].includes(undone);
    if (!isBack && !serves) throw this.#refused('another version has come after its own');
    if (ramping !== undefined) {
      const withdrawn = await this.#withdraw(ramping);
      if (!withdrawn.done) return withdrawn;
    }
    if (current?.buildId !== target.buildId) {
      const served = await this.#serve(target, current);
      if (!served.done) return served;
    }
    await settle(this.ports, this.progress, target, undone);
    return {
      done: true,
      result: { state: 'rolled_back', at: new Date(), version: target.buildId, previousVersion: undone },
    };
  }

  /** Takes a version that ramps out of the routing; the runs it has got end on it. */
  async #withdraw(version: ProjectVersion): Promise<Round<'withdrawn'>> {
    const { workerDeployments, store } = this.ports;
    await this.progress.enter('withdraw', { version: version.buildId });
    const { deploymentName } = temporalVersion(version);
    const routing = await workerDeployments.routing(deploymentName);
    if (routing?.rampingBuildId !== undefined) {
      const change = await workerDeployments.endRamp(deploymentName, routing);
      if (change.outcome === 'refused') return { done: false, refused: true, cause: change.reason };
    }
    await store.versions.withdraw(version);
    return { done: true, result: 'withdrawn' };
  }

  async #serve(target: ProjectVersion, current: ProjectVersion | undefined): Promise<Round<'activated'>> {
    const details = { version: target.buildId };
    await this.progress.enter('start', details);
    await this.ports.store.versions.put(target);
    await start(this.ports, target);
    if (current?.versioning === 'auto-upgrade') {
      await this.progress.enter('pin', details);
      await keepStranded(this.ports, { leaving: current, target, jobId: `${this.request.deploymentId}.pin` });
    }
    const base = current?.buildId;
    await this.progress.enter('activate', { ...details, ...(base !== undefined && { previousVersion: base }) });
    return activate(this.ports, target, base);
  }

  #refused(reason: string): DeploymentRefused {
    return new DeploymentRefused(diagnostic('ROLLBACK_IMPOSSIBLE', { id: this.request.of, reason }));
  }
}

/** The version that a deployment brought to where runs start on it. */
function versionOf(deployment: Deployment | undefined): string | undefined {
  const served = deployment?.states.findLast(
    (state) => state.state === 'succeeded' || state.state === 'ramping' || state.state === 'rolled_back',
  );
  switch (served?.state) {
    case 'succeeded':
    case 'ramping':
      return served.version;
    case 'rolled_back':
      return deployment?.order.kind === 'rollback' ? served.version : served.previousVersion;
    default:
      return undefined;
  }
}

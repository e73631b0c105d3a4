import type { VersionKey } from '@workflow-builder/store';
import { deploymentName, type RoutingChange } from '@workflow-builder/temporal';
import { CLAIM_MS } from './activate.js';
import { ProjectBusy } from './deployment-error.js';
import type { DeploymentPorts } from './ports.js';
import { temporalVersion } from './temporal-version.js';

type RoutingPorts = Pick<DeploymentPorts, 'store' | 'workerDeployments'>;

/**
 * Has Temporal route a project's new runs as the store says: a deployment that was given up between the two has left them apart.
 * Runs that began meanwhile end on the version they began on. Harmless where both agree, and where the project has never served.
 * Takes back only `given`: the versions, by build id, of the deployment that was given up; others are at work on theirs. Rejects with {@link ProjectBusy} while another deployment changes the project.
 */
export async function restoreRouting(
  ports: RoutingPorts,
  projectId: string,
  given: ReadonlySet<string>,
): Promise<void> {
  const { versions } = ports.store;
  const routing = await ports.workerDeployments.routing(deploymentName(projectId));
  const [current, ramping] = await Promise.all([versions.current(projectId), versions.ramping(projectId)]);
  if (routing === undefined || current === undefined) return;
  const { currentBuildId, rampingBuildId } = routing;
  if (ramping !== undefined && ramping.buildId !== rampingBuildId && given.has(ramping.buildId)) {
    await versions.withdraw(ramping);
  }
  if (currentBuildId !== undefined && currentBuildId !== current.buildId && given.has(currentBuildId)) {
    await takeBack(ports, { projectId, buildId: currentBuildId }, current.buildId, () =>
      ports.workerDeployments.setCurrent(temporalVersion(current), routing),
    );
  } else if (rampingBuildId !== undefined && rampingBuildId !== ramping?.buildId && given.has(rampingBuildId)) {
    await takeBack(ports, { projectId, buildId: rampingBuildId }, current.buildId, () =>
      ports.workerDeployments.endRamp(deploymentName(projectId), routing),
    );
  }
}

/** Takes a version out of the routing that the store does not have serve; workers host it until its runs have ended. */
async function takeBack(
  { store: { versions } }: RoutingPorts,
  astray: VersionKey,
  current: string,
  change: () => Promise<RoutingChange>,
): Promise<void> {
  const claim = await versions.beginActivation(astray, current, CLAIM_MS);
  if (claim !== 'begun') throw new ProjectBusy(`The routing of ${astray.projectId} cannot be restored now: ${claim}.`);
  const changed = await change();
  if (changed.outcome === 'refused') {
    await versions.abandonActivation(astray);
    throw new ProjectBusy(changed.reason);
  }
  await versions.completeRamp(astray);
  await versions.withdraw(astray);
}

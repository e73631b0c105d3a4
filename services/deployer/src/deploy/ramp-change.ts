import type { DeploymentRampRequestedDto } from '@workflow-builder/contracts';
import type { DeploymentState, ProjectVersion } from '@workflow-builder/store';
import { activate, ramp } from './activate.js';
import { isTransient } from './deployment-error.js';
import { upgradeRuns } from './deployment.js';
import type { DeploymentEnd, DeploymentPorts } from './ports.js';
import { type Round, rounds } from './rounds.js';
import { settleVariables } from './settle-variables.js';

export type Ramping = Extract<DeploymentState, { readonly state: 'ramping' }>;

/**
 * Gives a version that ramps another share of the new runs; all of them at 100. What cannot be done leaves the share as it is
 * and says why. Rejects only with what a later try may mend.
 */
export async function changeRamp(
  ports: DeploymentPorts,
  { deploymentId, project, percentage }: DeploymentRampRequestedDto,
  last: Ramping,
): Promise<DeploymentEnd> {
  try {
    return await rounds(async (): Promise<Round<DeploymentEnd>> => {
      const version = await ports.store.versions.get({ projectId: project.id, buildId: last.version });
      if (version === undefined) throw new Error('the store has lost the version');
      return percentage < 100
        ? changeShare(ports, version, percentage, last)
        : finish(ports, version, deploymentId, last);
    });
  } catch (error) {
    if (isTransient(error)) throw error;
    return { ...last, at: new Date(), cause: error instanceof Error ? error.message : String(error) };
  }
}

async function changeShare(
  ports: DeploymentPorts,
  version: ProjectVersion,
  percentage: number,
  { previousVersion }: Ramping,
): Promise<Round<DeploymentEnd>> {
  const outcome = await ramp(ports, version, previousVersion, percentage);
  if (!outcome.done) return outcome;
  const { buildId } = version;
  const before = previousVersion === undefined ? {} : { previousVersion };
  return { done: true, result: { state: 'ramping', at: new Date(), version: buildId, ...before, percentage } };
}

async function finish(
  ports: DeploymentPorts,
  version: ProjectVersion,
  deploymentId: string,
  { previousVersion }: Ramping,
): Promise<Round<DeploymentEnd>> {
  if (version.status !== 'current') {
    const outcome = await activate(ports, version, previousVersion);
    if (!outcome.done) return outcome;
  }
  await settleVariables(ports, version);
  await upgradeRuns(ports, version, previousVersion, deploymentId);
  const before = previousVersion === undefined ? {} : { previousVersion };
  return { done: true, result: { state: 'succeeded', at: new Date(), version: version.buildId, ...before } };
}

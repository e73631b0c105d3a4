import type { DeploymentRampRequestedDto } from '@workflow-builder/contracts';
import type { DeploymentState, ProjectVersion } from '@workflow-builder/store';
import { activate, ramp } from './activate.js';
import { afterActivation } from './after-activation.js';
import { isTransient } from './deployment-error.js';
import type { DeploymentEnd, DeploymentPorts } from './ports.js';
import type { Progress } from './progress.js';
import { type Round, rounds } from './rounds.js';

export type Ramping = Extract<DeploymentState, { readonly state: 'ramping' }>;

/**
 * Gives a version that ramps another share of the new runs; all of them at 100. What cannot be done leaves the share as it is
 * and says why. Rejects only with what a later try may mend.
 */
export async function changeRamp(
  ports: DeploymentPorts,
  { deploymentId, project, percentage }: DeploymentRampRequestedDto,
  last: Ramping,
  progress: Progress,
): Promise<DeploymentEnd> {
  const outcome = await inRounds(last, async (): Promise<Round<DeploymentEnd | ProjectVersion>> => {
    const version = await ports.store.versions.get({ projectId: project.id, buildId: last.version });
    if (version === undefined) throw new Error('the store has lost the version');
    return percentage < 100 ? changeShare(ports, version, percentage, last) : serveAll(ports, version, last);
  });
  if ('state' in outcome) {
    await progress.note(outcome);
    return outcome;
  }
  const serving = { deploymentId, version: outcome, base: last.previousVersion };
  return progress.toEnd(() => afterActivation(ports, progress, serving));
}

/** What comes of it; where it cannot be done, the ramp as it is, and why. */
async function inRounds<Result>(last: Ramping, round: () => Promise<Round<Result>>): Promise<Result | Ramping> {
  try {
    return await rounds(round);
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

async function serveAll(
  ports: DeploymentPorts,
  version: ProjectVersion,
  { previousVersion }: Ramping,
): Promise<Round<ProjectVersion>> {
  const outcome = version.status === 'current' ? undefined : await activate(ports, version, previousVersion);
  return outcome === undefined || outcome.done ? { done: true, result: version } : outcome;
}

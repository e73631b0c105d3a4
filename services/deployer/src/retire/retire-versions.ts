import type { Store, VersionSummary } from '@workflow-builder/store';
import { deploymentName, type WorkerDeployments } from '@workflow-builder/temporal';

/** No deployment takes this long; a version that still loads belongs to one that was given up. */
const LOADING_MAX_MS = 60 * 60_000;

/** Lets workers drop what nothing runs on: versions that Temporal says are drained, and those that were never finished. */
export async function retireVersions(
  versions: Store['versions'],
  workerDeployments: WorkerDeployments,
  now: Date,
): Promise<void> {
  for (const version of await versions.list(['draining', 'loading'])) {
    if (version.status === 'draining' && (await isDrained(workerDeployments, version)))
      await versions.markDrained(version);
    if (version.status === 'loading' && now.getTime() - version.loadingSince.getTime() > LOADING_MAX_MS) {
      await versions.markFailed(version);
    }
  }
}

/** A version that Temporal has forgotten has no runs either. */
async function isDrained(
  workerDeployments: WorkerDeployments,
  { projectId, buildId }: VersionSummary,
): Promise<boolean> {
  const described = await workerDeployments.describeVersion({ deploymentName: deploymentName(projectId), buildId });
  return described?.drained ?? true;
}

import { nodesAt } from '@workflow-builder/contracts';
import type { ProjectVersion } from '@workflow-builder/store';
import type { DeploymentRun, DeploymentRuns } from '@workflow-builder/temporal';

/** A worker that knows the run answers in milliseconds; one that has to load its history first within this. */
const DEADLINE_MS = 3_000;

/** The node at which an open run waits; undefined when no worker of its version answers, or it waits at none. */
export async function standingNode(
  runs: DeploymentRuns,
  versions: readonly Pick<ProjectVersion, 'buildId' | 'workflows'>[],
  run: DeploymentRun,
): Promise<string | undefined> {
  const version = versions.find(({ buildId }) => buildId === run.buildId);
  const workflow = version?.workflows.find(({ type }) => type === run.type);
  if (workflow === undefined) return undefined;
  return nodesAt(workflow.nodeMap, await runs.waitingPlaces(run, DEADLINE_MS))[0];
}

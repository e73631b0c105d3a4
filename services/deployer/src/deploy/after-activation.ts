import type { NewVersion } from '@workflow-builder/store';
import type { DeploymentEnd, DeploymentPorts } from './ports.js';
import { isProjectWorkflow } from './project-workflow.js';
import type { Progress } from './progress.js';
import { settle, type SettlingPorts } from './settle.js';
import { temporalVersion } from './temporal-version.js';

/** A version that serves, and what it came after. */
export interface ServingVersion {
  readonly deploymentId: string;
  readonly version: Pick<NewVersion, 'projectId' | 'buildId' | 'versioning' | 'workflows'>;
  readonly base: string | undefined;
}

export interface AfterActivationPorts extends SettlingPorts {
  readonly runs: Pick<DeploymentPorts['runs'], 'unpin'>;
}

/** What is left once all new runs start on the version: variables and schedules are its own, and runs that are to follow do. Harmless when repeated. */
export async function afterActivation(
  ports: AfterActivationPorts,
  progress: Progress,
  { deploymentId, version, base }: ServingVersion,
): Promise<DeploymentEnd> {
  const previous = base === undefined ? {} : { previousVersion: base };
  const details = { version: version.buildId, ...previous };
  await settle(ports, progress, version, base);
  if (version.versioning === 'auto-upgrade' && base !== undefined) {
    await progress.enter('upgrade', details);
    const types = version.workflows.filter((workflow) => !isProjectWorkflow(workflow)).map(({ type }) => type);
    const left = temporalVersion({ projectId: version.projectId, buildId: base });
    await ports.runs.unpin(left, types, `${deploymentId}.upgrade`);
  }
  return { state: 'succeeded', at: new Date(), ...details };
}

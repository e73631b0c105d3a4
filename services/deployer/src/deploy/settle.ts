import type { NewVersion } from '@workflow-builder/store';
import { settleSchedules } from '../triggers/settle-schedules.js';
import type { DeploymentPorts } from './ports.js';
import type { Progress } from './progress.js';
import { settleVariables } from './settle-variables.js';

export type SettlingPorts = Pick<DeploymentPorts, 'projectWorkflows' | 'startDeadlineMs' | 'store' | 'schedules'>;

/**
 * What goes with the version that serves: it keeps the variables of the project, and the schedules are its own. Harmless when
 * repeated.
 * @param base build id of the version that served before
 */
export async function settle(
  ports: SettlingPorts,
  progress: Progress,
  version: Pick<NewVersion, 'projectId' | 'buildId' | 'workflows'>,
  base: string | undefined,
): Promise<void> {
  const details = { version: version.buildId, ...(base !== undefined && { previousVersion: base }) };
  await progress.enter('variables', details);
  await settleVariables(ports, version);
  await progress.enter('schedules', details);
  await settleSchedules(ports, version.projectId, base);
}

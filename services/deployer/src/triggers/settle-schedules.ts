import { ProjectBusy } from '../deploy/deployment-error.js';
import type { DeploymentPorts } from '../deploy/ports.js';
import { schedulesOf } from './schedules-of.js';

/** Deployments of one project that come in between, each of which takes seconds. */
const MAX_ROUNDS = 5;

/**
 * Brings the schedules of a project to what its current version says. Another deployment may make its version current
 * meanwhile, so what is current is asked again afterwards. Harmless when repeated.
 * @param left build id of the version that served before, whose schedules Temporal may not list yet
 */
export async function settleSchedules(
  { store: { versions }, schedules }: Pick<DeploymentPorts, 'store' | 'schedules'>,
  projectId: string,
  left?: string,
): Promise<void> {
  let before = left === undefined ? undefined : await versions.get({ projectId, buildId: left });
  let current = await versions.current(projectId);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    await schedules.bringTo(projectId, current ? schedulesOf(current) : [], before ? schedulesOf(before) : []);
    before = current;
    current = await versions.current(projectId);
    if (current?.buildId === before?.buildId) return;
  }
  throw new ProjectBusy('The project kept changing while its schedules were brought to its version.');
}

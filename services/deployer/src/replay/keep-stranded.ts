import type { ProjectVersion } from '@workflow-builder/store';
import type { DeploymentPorts } from '../deploy/ports.js';
import { temporalVersion } from '../deploy/temporal-version.js';
import { forecast } from './forecast.js';

/** Fifty runs a second are pinned. */
const PIN_DEADLINE_MS = 60_000;

export interface Retreat {
  /** The version that serves and is to make way; its runs follow whatever is current. */
  readonly leaving: ProjectVersion;
  /** The earlier version that is to serve. */
  readonly target: ProjectVersion;
  readonly jobId: string;
}

/** Before an earlier version serves again: keeps the runs on the version they are on that would not go on on the earlier one. */
export async function keepStranded(
  ports: Pick<DeploymentPorts, 'store' | 'replay' | 'runs'>,
  { leaving, target, jobId }: Retreat,
): Promise<void> {
  const forecasts = await forecast(ports, {
    projectId: leaving.projectId,
    bundleHash: target.bundleHash,
    versions: [leaving],
    served: new Set(target.workflows.map(({ type }) => type)),
    sources: [{ state: 'open', behavior: 'auto-upgrade', on: leaving.buildId }],
  });
  const types = forecasts.filter(({ stranded }) => stranded.length > 0).map(({ type }) => type);
  if (types.length > 0) await ports.runs.pin(temporalVersion(leaving), types, { jobId, deadlineMs: PIN_DEADLINE_MS });
}

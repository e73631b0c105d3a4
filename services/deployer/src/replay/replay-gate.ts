import { diagnostic } from '@workflow-builder/diagnostics';
import { deploymentName } from '@workflow-builder/temporal';
import { DeploymentRefused } from '../deploy/deployment-error.js';
import type { DeploymentPlan } from '../deploy/resolve.js';
import { forecast, type ForecastPorts, type ForecastQuestion } from './forecast.js';

/**
 * Refuses a version on which runs would break that are to go on on it: those that follow whatever is current, and, where it is
 * to be `auto-upgrade`, those of the version before it. A sample of each type stands for all.
 */
export async function replayGate(ports: ForecastPorts, plan: DeploymentPlan, bundleHash: string): Promise<void> {
  const { projectId, base, workflows, versioning } = plan;
  if (base === undefined) return;
  const followers = { deploymentName: deploymentName(projectId), state: 'open', behavior: 'auto-upgrade' } as const;
  if (versioning === 'pinned' && (await ports.runs.count(followers)) === 0) return;
  const forecasts = await forecast(ports, {
    projectId,
    bundleHash,
    versions: [base, plan],
    served: new Set(workflows.map(({ type }) => type)),
    sources: [{ state: 'open', behavior: 'auto-upgrade' }, ...(versioning === 'pinned' ? [] : ofVersion(base.buildId))],
  });
  for (const { type, stranded } of forecasts) {
    const [run] = stranded;
    if (run === undefined) continue;
    const reason = run.nodeId === undefined ? run.reason : `at node "${run.nodeId}": ${run.reason}`;
    throw new DeploymentRefused(diagnostic('REPLAY_INCOMPATIBLE', { run: run.workflowId, type, reason }));
  }
}

/** Its open runs first, then its recent ones. */
export function ofVersion(buildId: string): ForecastQuestion['sources'] {
  return [
    { state: 'open', on: buildId },
    { state: 'closed', on: buildId },
  ];
}

import { ReplayReportDto, RequestSubject } from '@workflow-builder/contracts';
import { type Bus, DtoValidator } from '@workflow-builder/messaging';
import type { DeploymentPorts } from '../deploy/ports.js';

/** A hundred long histories take some seconds. */
const DEADLINE_MS = 60_000;

/** Replays in a worker, the only process that runs generated code. Rejects with a `MessagingError` when none answers. */
export function replayInWorker(bus: Bus): DeploymentPorts['replay'] {
  const validator = new DtoValidator();
  return async (bundleHash, runs) => {
    const report = await bus.request(RequestSubject.ReplayRuns, { bundleHash, runs }, { timeoutMs: DEADLINE_MS });
    if (!validator.accepts(ReplayReportDto, report)) throw new TypeError('a worker answered with no replay report');
    return report.runs;
  };
}

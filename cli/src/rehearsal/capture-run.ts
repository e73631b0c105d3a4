import { captureScenario, type Rehearsable, type Scenario } from '@workflow-builder/rehearsal';
import { UsageError } from '../errors.js';
import { bodyOf, type Gateway } from '../gateway/gateway.js';

/**
 * The scenario of a run that the platform knows.
 * @throws UsageError when the run has not ended, or its log is not whole
 */
export async function captureRun(workflow: Rehearsable, runId: string, gateway: Gateway): Promise<Scenario> {
  const { status, result } = bodyOf(await gateway.run(runId));
  if (status !== 'completed' && status !== 'failed') {
    throw new UsageError(`Run ${runId} is ${status}; only a run that completed or failed can be captured.`);
  }
  const { entries, truncated } = bodyOf(await gateway.logs(runId));
  if (truncated) throw new UsageError(`The log of run ${runId} is too long to be captured whole.`);
  const records = entries
    .filter(({ kind }) => kind === 'node')
    .map(({ node, input, output, error }) => ({
      nodeId: node.id,
      input,
      output,
      ...(error !== undefined && { error }),
    }));
  return captureScenario(workflow, { id: runId, status, result, records });
}

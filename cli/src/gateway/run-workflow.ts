import type { Diagnostic } from '@workflow-builder/diagnostics';
import type { LogEntryDto } from '@workflow-builder/contracts';
import type { Submission } from '../input/submission.js';
import type { FailureAnswer, RunAnswer, RunErrorAnswer } from './answers.js';
import { deployWorkflow } from './deploy-workflow.js';
import { bodyOf, type Gateway } from './gateway.js';
import { waitFor } from './wait-for.js';

/** What `wb run --json` prints. */
export interface RunReport {
  /** `rejected`: it never ran. `running`: the wait ended before the run. */
  readonly status: RunAnswer['status'] | 'rejected';
  readonly result: unknown;
  readonly error: Diagnostic | RunErrorAnswer | null;
  readonly logs: readonly LogEntryDto[];
  /** Id of the document; null as those below, where it did not come so far. */
  readonly workflowId: string | null;
  readonly runId: string | null;
  readonly version: string | null;
  /** All that was found, when rejected. */
  readonly errors?: readonly Diagnostic[];
}

export interface RunRequest {
  readonly submission: Submission;
  readonly input: unknown;
  /** How long to wait for the end of the run. */
  readonly timeoutMs: number;
}

/** Compiles, deploys and runs a workflow, and waits until it has ended. */
export async function runWorkflow(gateway: Gateway, { submission, input, timeoutMs }: RunRequest): Promise<RunReport> {
  const deployed = await deployWorkflow(gateway, submission);
  if (!deployed.ok) return rejected(deployed.failure, null);
  const { workflowId, status, error } = deployed.body;
  if (status === 'failed') return { ...nothingRan, status: 'failed', error: error ?? null, workflowId };

  const started = await gateway.startRun(workflowId, input, submission.project);
  if (!started.ok) return rejected(started.failure, workflowId);
  const run = await waitFor(
    async () => bodyOf(await gateway.run(started.body.id)),
    (answer) => answer.status !== 'running',
    timeoutMs,
  );
  const { entries: logs } = bodyOf(await gateway.logs(run.id));
  const { runId, version } = run;
  return { status: run.status, result: run.result ?? null, error: run.error ?? null, logs, workflowId, runId, version };
}

const nothingRan = { result: null, error: null, logs: [], workflowId: null, runId: null, version: null };

function rejected({ errors }: FailureAnswer, workflowId: string | null): RunReport {
  return { ...nothingRan, status: 'rejected', error: errors[0] ?? null, workflowId, errors };
}

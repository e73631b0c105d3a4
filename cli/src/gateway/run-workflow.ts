import type { Diagnostic } from '@workflow-builder/diagnostics';
import type { Failure, LogEntryDto, RunError, RunView } from '@workflow-builder/contracts';
import type { Submission } from '../input/submission.js';
import { Unavailable } from '../errors.js';
import { deployWorkflow } from './deploy-workflow.js';
import { bodyOf, type Gateway } from './gateway.js';
import { waitFor } from './wait-for.js';

/** How long a run without any log entry is waited for. */
const LOGS_SETTLE_MS = 3_000;

/** What `wb run --json` prints. */
export interface RunReport {
  /** `rejected`: it never ran. `running`: the wait ended before the run. */
  readonly status: RunView['status'] | 'rejected';
  readonly result: unknown;
  readonly error: Diagnostic | RunError | null;
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
  if (workflowId === undefined) throw new Unavailable('The gateway has deployed something else than one workflow.');
  if (status === 'failed') return { ...nothingRan, status: 'failed', error: error ?? null, workflowId };

  const started = await gateway.startRun(workflowId, input, submission.project);
  if (!started.ok) return rejected(started.failure, workflowId);
  const run = await waitFor(
    async () => bodyOf(await gateway.run(started.body.id)),
    (answer) => answer.status !== 'running',
    timeoutMs,
  );
  const logs = await settledLogs(gateway, run.id);
  const { runId, version } = run;
  return { status: run.status, result: run.result ?? null, error: run.error ?? null, logs, workflowId, runId, version };
}

/** The log of a run that has ended. Entries arrive a moment after what they tell of: it is read until it has stopped growing. */
async function settledLogs(gateway: Gateway, runId: string): Promise<readonly LogEntryDto[]> {
  let before = -1;
  const { entries } = await waitFor(
    async () => bodyOf(await gateway.logs(runId)),
    (logs) => {
      const settled = logs.entries.length > 0 && logs.entries.length === before;
      before = logs.entries.length;
      return settled;
    },
    LOGS_SETTLE_MS,
  );
  return entries;
}

const nothingRan = { result: null, error: null, logs: [], workflowId: null, runId: null, version: null };

function rejected({ errors }: Failure, workflowId: string | null): RunReport {
  return { ...nothingRan, status: 'rejected', error: errors[0] ?? null, workflowId, errors };
}

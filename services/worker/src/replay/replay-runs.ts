import { Client, type WorkflowHandle } from '@temporalio/client';
import { type NativeConnection, type ReplayHistoriesIterable, Worker } from '@temporalio/worker';
import type { ReplayedRunDto, RunRefDto } from '@workflow-builder/contracts';
import { meansNotFound } from '@workflow-builder/temporal';

export interface ReplayParts {
  /** Code of the bundle on which the runs are replayed. */
  readonly bundle: string;
  readonly connection: NativeConnection;
  readonly namespace: string;
}

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

/** Step records of a replay tell nothing new. */
const sinks = { steps: { record: { fn: () => undefined } } };

/**
 * Replays histories on a bundle, each under its real workflow id: ids of children follow from it. Runs that Temporal has
 * forgotten are left out.
 */
export async function replayRuns(
  runs: readonly RunRefDto[],
  { bundle, connection, namespace }: ReplayParts,
): Promise<readonly ReplayedRunDto[]> {
  const client = new Client({ connection, namespace });
  const byOriginalId = new Map<string, RunRefDto>();
  async function* histories(): ReplayHistoriesIterable {
    for (const run of runs) {
      const history = await historyOf(client, run);
      if (history === undefined) continue;
      byOriginalId.set(originalIdOf(history) ?? run.runId, run);
      yield { workflowId: run.workflowId, history };
    }
  }
  const replayed: ReplayedRunDto[] = [];
  const options = { workflowBundle: { code: bundle }, sinks };
  for await (const { runId, error } of Worker.runReplayHistories(options, histories())) {
    const run = byOriginalId.get(runId);
    if (run === undefined) throw new Error(`a replay told of the run ${runId}, which nobody asked about`);
    replayed.push({ ...run, ...(error !== undefined && { error: error.message }) });
  }
  return replayed;
}

async function historyOf(client: Client, { workflowId, runId }: RunRefDto): Promise<History | undefined> {
  try {
    return await client.workflow.getHandle(workflowId, runId).fetchHistory();
  } catch (error) {
    if (meansNotFound(error)) return undefined;
    throw error;
  }
}

/** The id under which a replay tells of the run: its own, or after a reset that of the run that was reset. */
function originalIdOf({ events }: History): string | null | undefined {
  return events?.[0]?.workflowExecutionStartedEventAttributes?.originalExecutionRunId;
}

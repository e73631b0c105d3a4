import { setTimeout as pause } from 'node:timers/promises';
import { Context } from '@temporalio/activity';
import { Client } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';

/** How the host reaches Temporal. */
export interface TemporalHost {
  readonly connection: () => Promise<NativeConnection>;
  readonly namespace: string;
}

/** The manner in which something is asked. */
export interface Asking {
  readonly host: TemporalHost;
  /** Gives up when it is aborted. */
  readonly signal: AbortSignal;
  /** What an error says for good; undefined where another try may fare better. */
  readonly answerIn: (error: unknown) => Error | undefined;
}

const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 500;

/** Asks again while Temporal is away, or a workflow goes on as new or has too much in flight; until the signal is aborted. */
export async function askPatiently<Answer>(
  { host, signal, answerIn }: Asking,
  ask: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      const client = new Client({ connection: await host.connection(), namespace: host.namespace });
      return await client.withAbortSignal(signal, () => ask(client));
    } catch (error) {
      signal.throwIfAborted();
      const answer = answerIn(error);
      if (answer !== undefined) throw answer;
    }
    await pause(wait, undefined, { signal });
  }
}

/** The step of the run that asks; the same for each attempt. */
export function askingStep(): string {
  const { workflowExecution, activityId } = Context.current().info;
  if (workflowExecution === undefined) throw new Error('The activity was not called by a workflow.');
  return `${workflowExecution.runId}/${activityId}`;
}

import { setTimeout as deadline } from 'node:timers/promises';
import {
  Client,
  type Connection,
  WorkflowFailedError,
  type WorkflowHandle,
  WorkflowUpdateFailedError,
  WorkflowUpdateStage,
} from '@temporalio/client';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { testTemporal } from '@workflow-builder/testing';
import type { JsonValue, StepRecord } from '@workflow-builder/workflow-model';
import { ObservedRun } from './observed-run.js';
import { type Recording, recordingOf } from './recordings.js';
import type { Message, RunPlan } from './run-plan.js';
import { testActivities } from './stand-ins.js';
import { lengthOf } from './trace-pattern.js';
import { bundleWorkflows, type HostedWorkflow } from './workflow-bundle.js';

/** What became of a run. */
export interface Outcome {
  readonly status: 'completed' | 'failed' | 'cancelled';
  readonly result?: unknown;
  readonly error?: { readonly type: string; readonly message: string };
  /** Answers of updates and queries, in the order of the plan. */
  readonly answers: readonly unknown[];
  readonly records: readonly StepRecord[];
  readonly runs: number;
}

const DEADLINE = '150s';

/** One Worker that hosts many generated workflows, and the client that starts them. */
export class SampleServer {
  private readonly observed = new Map<string, ObservedRun>();

  private constructor(
    private readonly taskQueue: string,
    private readonly native: NativeConnection,
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly bundle: WorkflowBundleWithSourceMap,
  ) {}

  static async start(workflows: readonly HostedWorkflow[]): Promise<SampleServer> {
    const logger = new DefaultLogger('ERROR');
    Runtime.install({ logger });
    const temporal = testTemporal();
    const [native, connection] = await Promise.all([
      NativeConnection.connect({ address: temporal.address }),
      temporal.connect(),
    ]);
    const bundle = await bundleWorkflows(workflows, logger);
    return new SampleServer(temporal.taskQueue, native, connection, new Client({ connection }), bundle);
  }

  /** Hosts the workflows for as long as something runs. */
  async hosting<Result>(run: () => Promise<Result>): Promise<Result> {
    const worker = await Worker.create({
      connection: this.native,
      taskQueue: this.taskQueue,
      workflowBundle: this.bundle,
      activities: testActivities(),
      sinks: {
        steps: {
          record: {
            fn: (info: { workflowId: string; runId: string }, record: StepRecord) => {
              this.observe(info.workflowId).add(info.runId, record);
            },
          },
        },
      },
      maxHeartbeatThrottleInterval: '100ms',
      defaultHeartbeatThrottleInterval: '100ms',
    });
    return worker.runUntil(run());
  }

  /** Runs a workflow as planned. Rejects when it is not over in time. */
  async execute(type: string, plan: RunPlan): Promise<Outcome> {
    const workflowId = `${this.taskQueue}-${type}`;
    const run = this.observe(workflowId);
    const handle = await this.client.workflow.start(type, {
      taskQueue: this.taskQueue,
      workflowId,
      args: [plan.input ?? {}],
      workflowExecutionTimeout: DEADLINE,
    });
    const ended: Promise<Ended> = handle.result().then(completed, failed);
    const inTime = <Value>(value: Promise<Value>): Promise<Value> => Promise.race([value, unless(ended)]);
    const answers = await inTime(sendAll(plan.messages ?? [], handle, run));
    if (plan.expected.status === 'cancelled') {
      await inTime(untilCancelled(plan, run));
      answers.push(...(await askAll(plan, handle)));
      await handle.cancel();
      return { ...(await ended), answers, records: run.records, runs: run.runs };
    }
    const outcome = await ended;
    answers.push(...(await askAll(plan, handle)));
    return { ...outcome, answers, records: run.records, runs: run.runs };
  }

  /** Replays the last run of each workflow against its code; the faults by type. */
  async replay(types: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { client, taskQueue } = this;
    async function* histories() {
      for (const type of types) {
        const workflowId = `${taskQueue}-${type}`;
        yield { workflowId, history: await client.workflow.getHandle(workflowId).fetchHistory() };
      }
    }
    const faults = new Map<string, string>();
    const options = { workflowBundle: this.bundle, sinks: { steps: { record: { fn: () => undefined } } } };
    for await (const { workflowId, error } of Worker.runReplayHistories(options, histories())) {
      if (error !== undefined) faults.set(workflowId.slice(taskQueue.length + 1), error.message);
    }
    return faults;
  }

  /** What the server keeps of a workflow that was executed, from its first run to its last. */
  recording(type: string): Promise<Recording> {
    return recordingOf(this.client, `${this.taskQueue}-${type}`);
  }

  async close(): Promise<void> {
    await Promise.all([this.native.close(), this.connection.close()]);
  }

  private observe(workflowId: string): ObservedRun {
    const run = this.observed.get(workflowId) ?? new ObservedRun();
    this.observed.set(workflowId, run);
    return run;
  }
}

type Ended = Pick<Outcome, 'status' | 'result' | 'error'>;

const completed = (result: unknown): Ended => ({ status: 'completed', result });

function failed(error: unknown): Ended {
  if (!(error instanceof WorkflowFailedError)) throw error;
  if (error.cause instanceof CancelledFailure) return { status: 'cancelled' };
  return { status: 'failed', error: { type: typeOf(error), message: innermost(error).message } };
}

/** Type of the innermost cause. */
function typeOf(error: Error): string {
  const cause = innermost(error);
  return cause instanceof ApplicationFailure ? (cause.type ?? '') : cause.name;
}

function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}

const ANSWERS_MS = 5_000;

/** Rejects when a run ends while something is still to happen in it. */
async function unless(ended: Promise<Ended>): Promise<never> {
  const { status, error } = await ended;
  // The answer to what ended the run may still be on its way.
  await deadline(ANSWERS_MS, undefined, { ref: false });
  throw new Error(`The run ended before its plan was carried out: ${status} ${error?.message ?? ''}`);
}

async function sendAll(messages: readonly Message[], handle: WorkflowHandle, run: ObservedRun): Promise<unknown[]> {
  const answers: Promise<unknown>[] = [];
  for (const { signal, update, query, payload, after, times, meanwhile = false } of messages) {
    if (after !== undefined) await run.recorded(after, times);
    if (signal !== undefined) await handle.signal(signal, payload);
    if (query !== undefined) answers.push(handle.query(query));
    if (update !== undefined) answers.push(...(await accepted(update, payload, handle)));
    if (!meanwhile) await answers.at(-1);
  }
  return Promise.all(answers);
}

/** Its answer, once the update is accepted or refused; in a list, since a promise of a promise would wait for it. */
async function accepted(
  update: string,
  payload: JsonValue | undefined,
  handle: WorkflowHandle,
): Promise<readonly [Promise<unknown>]> {
  const waitForStage = WorkflowUpdateStage.ACCEPTED;
  const sent = await handle.startUpdate(update, { args: [payload], waitForStage });
  return [sent.result().catch(refusal)];
}

/** @throws what is no answer of the workflow */
function refusal(error: unknown): object {
  if (error instanceof WorkflowUpdateFailedError) return { refused: typeOf(error) };
  throw error;
}

async function untilCancelled({ cancel, expected }: RunPlan, run: ObservedRun): Promise<void> {
  if (cancel?.after === undefined) await run.counted(lengthOf({ seq: expected.trace }));
  else await run.recorded(cancel.after, cancel.times);
}

async function askAll({ query = [] }: RunPlan, handle: WorkflowHandle): Promise<readonly JsonValue[]> {
  const answers: JsonValue[] = [];
  for (const { name } of query) answers.push(await handle.query<JsonValue>(name));
  return answers;
}

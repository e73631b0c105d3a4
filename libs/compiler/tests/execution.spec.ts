import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type Connection, WorkflowFailedError } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { CancelledFailure, Context } from '@temporalio/activity';
import { testTemporal } from '@workflow-builder/testing';
import type { StepRecord } from '@workflow-builder/workflow-model';
import { compile, type GeneratedCode } from '../src/index.js';
import { cases, options } from './support/cases.js';

const temporal = testTemporal();
const scratch = join(import.meta.dirname, '../../../.data/compiler-execution');

const logger = new DefaultLogger('ERROR');

interface LogInput {
  readonly message: string;
}

/** Stands in for the log of the host: `fail` fails for good, `wait` waits until it is cancelled. */
async function log({ message }: LogInput): Promise<{ logged: boolean; timestamp: string }> {
  if (message === 'fail') throw new Error('told to fail');
  if (message === 'wait') await untilCancelled(Context.current());
  return { logged: true, timestamp: new Date(0).toISOString() };
}

/** Cancellation reaches an activity with its heartbeats. */
async function untilCancelled(context: Context): Promise<void> {
  const beat = setInterval(() => context.heartbeat(), 50);
  await context.cancelled.finally(() => clearInterval(beat));
}

/** Executes code by itself and returns what it reported; the result is its own, or the failure's. */
async function execute(
  { files }: GeneratedCode,
  type: string,
  input: object,
  connections: { readonly native: NativeConnection; readonly client: Connection },
): Promise<{ readonly result: unknown; readonly records: readonly StepRecord[] }> {
  const folder = mkdtempSync(join(scratch, 'run-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, `${file}.ts`), String(text));
  const records: StepRecord[] = [];
  const queue = `${temporal.taskQueue}-${type}`;
  const worker = await Worker.create({
    connection: connections.native,
    taskQueue: queue,
    workflowBundle: await bundleWorkflowCode({ workflowsPath: join(folder, 'workflow.ts'), logger }),
    activities: { log },
    sinks: { steps: { record: { fn: (_info: unknown, record: StepRecord) => void records.push(record) } } },
    maxHeartbeatThrottleInterval: '100ms',
    defaultHeartbeatThrottleInterval: '100ms',
  });
  const client = new Client({ connection: connections.client });
  const result: unknown = await worker.runUntil(
    client.workflow
      .execute(type, { taskQueue: queue, workflowId: queue, args: [input], workflowExecutionTimeout: '30s' })
      .catch((error: unknown) => error),
  );
  return { result, records };
}

function compiled(document: unknown): GeneratedCode {
  const { code, diagnostics } = compile(document, options);
  if (code === undefined) throw new TypeError(JSON.stringify(diagnostics));
  return code;
}

function sample(name: string): GeneratedCode {
  return compiled(cases('samples').find((each) => each.name === name)?.document);
}

/** What the samples cannot show: their activities neither fail nor wait. */
describe('generated code on Temporal', () => {
  let native: NativeConnection;
  let client: Connection;

  beforeAll(async () => {
    Runtime.install({ logger });
    mkdirSync(scratch, { recursive: true });
    [native, client] = await Promise.all([NativeConnection.connect({ address: temporal.address }), temporal.connect()]);
  });

  afterAll(async () => {
    await Promise.all([native.close(), client.close()]);
    rmSync(scratch, { recursive: true, force: true });
  });

  const run = (code: GeneratedCode, type: string, input: object = {}) => execute(code, type, input, { native, client });

  it('SimpleWorkflow returns its input and reports both its nodes', async () => {
    const { result, records } = await run(sample('workflows/simple-workflow'), 'SimpleWorkflow', { a: 1 });
    expect(result).toEqual({ a: 1 });
    expect(records).toMatchObject([
      {
        sequence: 0,
        nodeId: 'start-1',
        status: 'completed',
        input: { a: 1 },
        output: { startedAt: expect.any(String) },
      },
      { sequence: 1, nodeId: 'end-1', status: 'completed', input: { result: { a: 1 } }, output: { a: 1 } },
    ]);
  });

  it('an error in one branch cancels the others, waits for them and fails the workflow', async () => {
    const once = { retryPolicy: { strategy: 'none' } };
    const node = (id: string, message: string): object => ({
      id,
      type: 'activity',
      data: { label: id, componentName: 'log', config: { message }, ...once },
    });
    const code = compiled({
      id: 'w',
      name: 'FirstFailureWins',
      nodes: [
        { id: 't', type: 'trigger', data: { label: 'T' } },
        node('fails', 'fail'),
        node('waits', 'wait'),
        node('never', 'x'),
      ],
      edges: [
        ['t', 'fails'],
        ['t', 'waits'],
        ['waits', 'never'],
      ].map(([source, target], index) => ({ id: `e${index}`, source, target })),
    });
    const { result, records } = await run(code, 'FirstFailureWins');
    expect(result).toBeInstanceOf(WorkflowFailedError);
    expect(result).not.toMatchObject({ cause: expect.any(CancelledFailure) });
    expect(records.slice(1)).toMatchObject([
      { nodeId: 'fails', status: 'failed', error: 'told to fail' },
      { nodeId: 'waits', status: 'cancelled' },
    ]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, type Connection, type WorkflowHandle, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { eventually, testTemporal, type TestTemporal } from '@workflow-builder/testing';
import { keepRecording, PROJECT_RECORDING, readRecording, recordingOf } from './support/recordings.js';
import { PROJECT_WORKFLOW_TYPE, printProjectWorkflow, type ProjectVariable } from '../src/project/index.js';

const variables: readonly ProjectVariable[] = [
  { name: 'counter', initialValue: 5, schema: { type: 'number', maximum: 1_000_000 } },
  { name: 'lastUpdated', initialValue: '', schema: { type: 'string' } },
  { name: 'names', initialValue: [], schema: { type: 'array', items: { type: 'string' } } },
];
const scratch = join(import.meta.dirname, '../../../.data/project-workflow');
const SUITE_MS = 120_000;

describe('the project workflow on Temporal', () => {
  let temporal: TestTemporal;
  let native: NativeConnection;
  let connection: Connection;
  let worker: Worker;
  let running: Promise<void>;
  let code: string;
  let handle: WorkflowHandle;
  let count = 0;

  beforeAll(async () => {
    const logger = new DefaultLogger('ERROR');
    Runtime.install({ logger });
    temporal = testTemporal();
    [native, connection] = await Promise.all([
      NativeConnection.connect({ address: temporal.address }),
      temporal.connect(),
    ]);
    code = await bundle(printProjectWorkflow(variables), logger);
    worker = await Worker.create({
      connection: native,
      taskQueue: temporal.taskQueue,
      workflowBundle: { code },
      workerDeploymentOptions: {
        useWorkerVersioning: true,
        version: { deploymentName: temporal.taskQueue, buildId: 'one' },
        defaultVersioningBehavior: 'PINNED',
      },
    });
    running = worker.run();
    await eventually(
      () =>
        connection.workflowService.setWorkerDeploymentCurrentVersion({
          namespace: temporal.namespace,
          deploymentName: temporal.taskQueue,
          buildId: 'one',
        }),
      { timeoutMs: SUITE_MS },
    );
  }, SUITE_MS);

  beforeEach(async () => {
    count += 1;
    handle = await new Client({ connection }).workflow.start(PROJECT_WORKFLOW_TYPE, {
      taskQueue: temporal.taskQueue,
      workflowId: `${temporal.taskQueue}-${String(count)}`,
      workflowExecutionTimeout: '5 minutes',
    });
  });

  afterAll(async () => {
    worker.shutdown();
    await running;
    await Promise.all([native.close(), connection.close()]);
  });

  const write = (change: object): Promise<unknown> => handle.executeUpdate('writeVariable', { args: [change] });
  const read = (name: string): Promise<unknown> => handle.query('getVariable', name);
  const increment = (id: string, amount = 1): Promise<unknown> =>
    write({ id, name: 'counter', operation: 'increment', amount });

  it('begins with what is declared, and answers undefined for other names', async () => {
    expect(await handle.query('getVariables')).toEqual({ counter: 5, lastUpdated: '', names: [] });
    expect(await read('counter')).toBe(5);
    expect(await read('other')).toBeUndefined();
    expect(await read('__proto__')).toBeUndefined();
  });

  it('answers each write with the new value', async () => {
    expect(await write({ id: 'a', name: 'counter', operation: 'set', value: 10 })).toBe(10);
    expect(await increment('b', 5)).toBe(15);
    expect(await write({ id: 'c', name: 'counter', operation: 'decrement', amount: 3 })).toBe(12);
    expect(await write({ id: 'd', name: 'names', operation: 'append', value: 'Ada' })).toEqual(['Ada']);
    expect(await read('counter')).toBe(12);
  });

  it.each([
    [{ name: 'counter', operation: 'set', value: 'many' }],
    [{ name: 'counter', operation: 'set', value: 2_000_000 }],
    [{ name: 'counter', operation: 'append', value: 1 }],
    [{ name: 'lastUpdated', operation: 'increment', amount: 1 }],
    [{ name: 'names', operation: 'append', value: 1 }],
    [{ name: 'lastUpdated', operation: 'set', value: 'x'.repeat(1_000_001) }],
  ])('refuses %j', async (change) => {
    const refusal = await write({ id: 'refused', ...change }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(WorkflowUpdateFailedError);
    const cause = refusal instanceof WorkflowUpdateFailedError ? refusal.cause : undefined;
    expect(cause instanceof ApplicationFailure && cause.type).toBe('VARIABLE_REFUSED');
    expect(await handle.query('getVariables')).toEqual({ counter: 5, lastUpdated: '', names: [] });
  });

  it('says of a name that it does not know that it does not', async () => {
    const refusal = await write({ id: 'a', name: 'other', operation: 'set', value: 1 }).catch(
      (error: unknown) => error,
    );
    const cause = refusal instanceof WorkflowUpdateFailedError ? refusal.cause : undefined;
    expect(cause instanceof ApplicationFailure && cause.type).toBe('VARIABLE_UNAVAILABLE');
  });

  it('takes a signal that fits, and leaves out one that does not', async () => {
    await handle.signal('setVariable', 'lastUpdated', 5);
    await handle.signal('setVariable', 'lastUpdated', 'now');
    await eventually(async () => expect(await read('lastUpdated')).toBe('now'));
  });

  it('makes a write once, also when it comes again after the workflow went on as new', async () => {
    const first = (await handle.describe()).runId;
    expect(await increment('once')).toBe(6);
    expect(await increment('once')).toBe(6);
    await write({ id: 'text', name: 'lastUpdated', operation: 'set', value: 'before' });
    await handle.signal('upgrade');
    await eventually(async () => expect((await handle.describe()).runId).not.toBe(first));
    expect(await increment('once')).toBe(6);
    expect(await write({ id: 'text', name: 'lastUpdated', operation: 'set', value: 'again' })).toBe('before');
    expect(await increment('twice')).toBe(7);
    if (process.env['RECORD'] === '1') {
      keepRecording(PROJECT_RECORDING, await recordingOf(new Client({ connection }), handle.workflowId));
    }
  });

  it('takes the decisions of recorded runs, and would be found out if it took others', async () => {
    const { workflowId, runs } = readRecording(PROJECT_RECORDING);
    expect(runs).toHaveLength(2);
    const replay = (run: unknown): Promise<void> =>
      Worker.runReplayHistory({ workflowBundle: { code } }, run, workflowId);
    for (const run of runs) await replay(run);
    const other: unknown = JSON.parse(JSON.stringify(runs[0]).replaceAll('"name":"writeVariable"', '"name":"other"'));
    await expect(replay(other)).rejects.toThrow();
  });

  it(
    'goes on as new by itself before its history is long, losing nothing, and replays',
    async () => {
      const first = (await handle.describe()).runId;
      for (let round = 0; round < 90; round += 1) {
        await Promise.all([0, 1, 2, 3, 4].map((index) => increment(`${String(round)}/${String(index)}`)));
      }
      expect(await read('counter')).toBe(455);
      expect((await handle.describe()).runId).not.toBe(first);
      const histories = new Client({ connection }).workflow;
      const history = await histories.getHandle(handle.workflowId, first).fetchHistory();
      await Worker.runReplayHistory({ workflowBundle: { code } }, history, handle.workflowId);
    },
    SUITE_MS,
  );
});

async function bundle(source: string, logger: DefaultLogger): Promise<string> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'bundle-'));
  const workflowsPath = join(folder, 'workflow.ts');
  writeFileSync(workflowsPath, source);
  try {
    return (await bundleWorkflowCode({ workflowsPath, logger })).code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { afterEach, describe, expect, it } from '@jest/globals';
import {
  completed,
  deploymentFailed,
  deploymentId,
  goodRun,
  refusal,
  requested,
  runFailed,
  running,
} from '../../tests/answers.js';
import { FakeGateway, type Reply } from '../../tests/fake-gateway.js';
import { example, readExample, wb, type Ending } from '../../tests/run-wb.js';
import type { RunReport } from '../index.js';

const document = example('base-workflow');

describe('wb run', () => {
  let gateway: FakeGateway;
  afterEach(() => gateway.stop());

  async function run(replies: Readonly<Record<string, readonly Reply[]>>, ...flags: string[]): Promise<Ending> {
    gateway = await FakeGateway.start({ ...goodRun, ...replies });
    return wb(['run', document, '--url', gateway.url, ...flags]);
  }

  const report = ({ stdout }: Ending): RunReport => JSON.parse(stdout) as RunReport;

  it('deploys, runs and prints status, result and logs', async () => {
    const ending = await run({}, '--json', '--input', '{"name": "Ada"}');
    expect(ending.code).toBe(0);
    expect(Object.keys(report(ending)).sort()).toEqual(
      ['error', 'logs', 'result', 'runId', 'status', 'version', 'workflowId'].sort(),
    );
    expect(report(ending)).toMatchObject({
      status: 'completed',
      result: { logged: true },
      error: null,
      logs: [{ node: { label: 'Log Message' } }],
      workflowId: 'base-workflow-001',
      runId: 'run-1',
      version: 'v1',
    });
    expect(gateway.bodyOf('POST /api/deploy')).toEqual({
      workflow: JSON.parse(readExample('base-workflow')) as unknown,
      options: { strictMode: true, includeComments: true },
    });
    expect(gateway.bodyOf('POST /api/workflows/base-workflow-001/runs')).toEqual({ input: { name: 'Ada' } });
  });

  it('shows a person what each node did and what came out', async () => {
    const { code, stdout } = await run({});
    expect(code).toBe(0);
    for (const part of ['Log Message', 'completed', '"logged": true', 'run-1']) expect(stdout).toContain(part);
  });

  it('finds the gateway by WB_URL', async () => {
    gateway = await FakeGateway.start(goodRun);
    expect((await wb(['run', document, '--json'], { env: { WB_URL: gateway.url } })).code).toBe(0);
  });

  it('is rejected with what the compiler found', async () => {
    const replies = { 'POST /api/deploy': [{ status: 422, body: refusal }] };
    const ending = await run(replies, '--json');
    expect(ending.code).toBe(1);
    expect(report(ending)).toMatchObject({
      status: 'rejected',
      error: { code: 'UNKNOWN_NODE_TYPE', nodeId: 'log-1', field: 'type' },
      runId: null,
    });
    await gateway.stop();
    expect((await run(replies)).stdout).toContain('Log Message (log-1) › type');
  });

  it('is rejected when the input does not fit', async () => {
    const refused = {
      status: 422,
      body: { ...refusal, errors: [{ ...refusal.errors[0], code: 'RUN_INPUT_INVALID' }] },
    };
    const ending = await run({ 'POST /api/workflows/base-workflow-001/runs': [refused] }, '--json');
    expect(ending.code).toBe(1);
    expect(report(ending)).toMatchObject({ status: 'rejected', error: { code: 'RUN_INPUT_INVALID' } });
  });

  it('fails when the deployment fails', async () => {
    const replies = { [`GET /api/deploy/${deploymentId}`]: [deploymentFailed] };
    const ending = await run(replies, '--json');
    expect(ending.code).toBe(1);
    expect(report(ending)).toMatchObject({
      status: 'failed',
      error: { code: 'DEPLOYMENT_STEP_FAILED' },
      version: null,
    });
  });

  it('fails when the run fails, with the node at fault', async () => {
    const replies = { 'GET /api/runs/BaseWorkflow-1': [runFailed] };
    const ending = await run(replies, '--json');
    expect(ending.code).toBe(1);
    expect(report(ending)).toMatchObject({ status: 'failed', error: { code: 'RUN_FAILED', nodeId: 'log-1' } });
    await gateway.stop();
    expect((await run(replies)).stdout).toContain('RUN_FAILED at Log Message (log-1)');
  });

  it('waits no longer than it was told', async () => {
    const replies = { 'GET /api/runs/BaseWorkflow-1': [{ ...running, status: 200 }] };
    const ending = await run(replies, '--json', '--wait', '0.3');
    expect(ending.code).toBe(1);
    expect(report(ending)).toMatchObject({ status: 'running', runId: 'run-1' });
  });

  it('asks again while the gateway cannot just now', async () => {
    const busy = { status: 503, body: refusal, headers: { 'retry-after': '0.01' } };
    const ending = await run({ 'POST /api/deploy': [busy, busy, requested] }, '--json');
    expect(ending.code).toBe(0);
    expect(gateway.received.filter(({ route }) => route === 'POST /api/deploy')).toHaveLength(3);
  });

  it.each<[string, Readonly<Record<string, readonly Reply[]>>]>([
    ['something undocumented', { 'POST /api/deploy': [{ status: 202, body: { id: 1 } }] }],
    ['no JSON', { 'POST /api/deploy': [{ status: 502, body: '<html>' }] }],
    ['a refusal in the middle', { 'GET /api/runs/BaseWorkflow-1': [{ ...completed, status: 404, body: refusal }] }],
  ])('says so when the gateway answers %s', async (_, replies) => {
    const { code, stdout, stderr } = await run(replies, '--json');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('does not run elsewhere when the gateway it was given is not there', async () => {
    gateway = await FakeGateway.start({});
    const { url } = gateway;
    await gateway.stop();
    const { code, stderr } = await wb(['run', document, '--url', url]);
    gateway = await FakeGateway.start({});
    expect(code).toBe(1);
    expect(stderr).toContain(url);
  });
});

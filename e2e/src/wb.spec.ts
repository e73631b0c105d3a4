import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@workflow-builder/servers';
import { eventually } from '@workflow-builder/testing';
import { deploy } from './kit/deploy-and-run.js';
import { GatewayClient } from './kit/gateway-client.js';
import { startWb, wb, type RunningWb } from './kit/wb.js';

const baseWorkflow = 'docs/examples/base-workflow.json';

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('wb up', () => {
  let data: string;
  let platform: RunningWb;
  let gateway: string;

  beforeAll(async () => {
    const settings = [
      'NATS',
      'TEMPORAL',
      'TEMPORAL_UI',
      'POSTGRES',
      'GATEWAY',
      'VALIDATOR',
      'CODEGEN',
      'VERIFIER',
      'DEPLOYER',
      'WORKER',
    ];
    const ports = await Promise.all(settings.map(async (name) => [`${name}_PORT`, String(await freePort())] as const));
    const env = Object.fromEntries(ports);
    gateway = `http://localhost:${env['GATEWAY_PORT'] ?? ''}`;
    data = await mkdtemp(join(tmpdir(), 'workflow-builder-up-'));
    platform = startWb(['up', '--data', data], env);
    await eventually(() => expect(platform.output()).toContain('curl'), { timeoutMs: 150_000, intervalMs: 250 });
  }, 180_000);

  afterAll(async () => {
    platform.interrupt();
    await platform.ended;
    await rm(data, { recursive: true });
  }, 60_000);

  it('prints where everything is, and a line that compiles BaseWorkflow', () => {
    expect(platform.output()).toContain(gateway);
    expect(platform.output()).toContain('/api/openapi.json');
    expect(platform.output()).toMatch(/curl .*\/compile/);
  });

  it('takes wb run: compiled, deployed, executed, its logs printed', async () => {
    const { code, stdout } = await wb('run', baseWorkflow, '--input', '{}', '--json', '--url', gateway);

    expect(JSON.parse(stdout)).toMatchObject({
      status: 'completed',
      result: { logged: true },
      error: null,
      logs: expect.arrayContaining([expect.objectContaining({ component: expect.objectContaining({ name: 'Log' }) })]),
      workflowId: expect.any(String),
      runId: expect.any(String),
      version: expect.any(String),
    });
    expect(code).toBe(0);
  }, 60_000);

  it('takes wb seed, as often as one likes: the project of the plan, with what is drawn in it', async () => {
    const seed = async (): Promise<ReadonlySet<unknown>> => {
      const { stdout } = await wb('seed', '--json', '--url', gateway);
      return new Set((JSON.parse(stdout) as { readonly outcome: string }[]).map(({ outcome }) => outcome));
    };
    expect(await seed()).toEqual(new Set(['created']));
    expect(await seed()).toEqual(new Set(['there already']));
    const projects: unknown = await (await fetch(`${gateway}/api/projects`)).json();
    expect(projects).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          name: 'Rust Migration Verification',
          services: [
            { id: expect.any(String), name: 'Long Running Workflows' },
            { id: expect.any(String), name: 'Simple Workflows' },
          ],
        }),
      ]),
    });
  }, 60_000);

  it('deploys the project of the plan as it is drawn, with all four workflows', async () => {
    const client = new GatewayClient(gateway);
    const { items } = (await client.get('/api/projects')).body as { readonly items: readonly Named[] };
    const project = items.find(({ name }) => name === 'Rust Migration Verification');
    const compiled = expect.any(String);
    expect(await deploy(client, { drawn: { projectId: project?.id } })).toMatchObject({
      compilationIds: [compiled, compiled, compiled, compiled],
    });
  }, 120_000);

  it('stops in order on Ctrl-C', async () => {
    platform.interrupt();
    expect(await platform.ended).toMatchObject({ code: 0 });
    await expect(fetch(`${gateway}/health`)).rejects.toThrow();
  }, 60_000);
});

describe('wb without a server', () => {
  it('validates', async () => {
    const { code, stdout } = await wb('validate', baseWorkflow, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true });
  }, 60_000);

  it("compiles: the plan's response, and files", async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workflow-builder-out-'));
    try {
      const { code, stdout } = await wb('compile', baseWorkflow, '--json', '--out', folder);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        success: true,
        verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
      });
      expect(await readdir(folder)).toEqual(expect.arrayContaining(['activities.ts', 'worker.ts', 'workflow.ts']));
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  it.each([
    ['a request envelope', ['compile', 'docs/examples/compile-base-workflow.json', '--json'], 0],
    ['JSON that is no workflow', ['compile', 'package.json', '--json'], 1],
    ['a file that is not there', ['compile', 'docs/examples/nowhere.json'], 2],
    ['a file that is no JSON', ['compile', 'README.md'], 2],
  ])(
    'ends with its code on %s',
    async (_, args, code) => {
      expect(await wb(...args)).toMatchObject({ code });
    },
    60_000,
  );
});

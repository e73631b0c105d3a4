import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunNodes, RunPage } from '@workflow-builder/contracts';
import { eventually, startTraceCollector, type TraceCollector } from '@workflow-builder/testing';
import { deploy, logsOf, run } from './kit/deploy-and-run.js';
import { example, renamed } from './kit/examples.js';
import type { Compiled } from './kit/gateway-client.js';
import { startPlatform, type Platform } from './kit/platform.js';

const project = 'Rust Migration Verification';
const service = 'Simple Workflows';
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

describe('a drawn workflow goes in over HTTP and runs on Temporal', () => {
  let platform: Platform;
  let traces: TraceCollector;

  beforeAll(async () => {
    traces = await startTraceCollector();
    platform = await startPlatform({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: traces.endpoint } });
  }, 180_000);

  afterAll(async () => {
    await platform.stop();
    await traces.close();
  }, 60_000);

  it.each(['simple-workflow', 'base-workflow'] as const)('%s is compiled to proven code', async (name) => {
    const workflow = await example(name);
    const { status, body } = await platform.gateway.post('/compile', { workflow });

    expect(status).toBe(200);
    const compiled = body as Compiled;
    expect(compiled).toMatchObject({
      success: true,
      metadata: { nodeCount: workflow.nodes.length, version },
      verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
    });
    expect(compiled.code.workflow).toContain(`export async function ${workflow.name}(`);
    expect(compiled.code.workflow).not.toMatch(/\bany\b/);
  });

  it('SimpleWorkflow is deployed and executed to completion', async () => {
    const workflow = await example('simple-workflow');
    const { workflowId } = await deploy(platform.gateway, { workflow, project, service });
    const ended = await run(platform.gateway, workflowId, {});

    expect(ended.status).toBe('completed');
    const entries = await logsOf(platform.gateway, ended.id, 2);
    expect(entries.map(({ component }) => component.name)).toEqual(['Start', 'Stop']);
  });

  it("BaseWorkflow is deployed and executed; its log entry has every field of the plan's format", async () => {
    const workflow = await example('base-workflow');
    const { workflowId, version } = await deploy(platform.gateway, { workflow, project, service });
    const ended = await run(platform.gateway, workflowId, {});

    expect(ended).toMatchObject({ status: 'completed', version });
    const entries = await logsOf(platform.gateway, ended.id, 4);
    expect(entries.map(({ kind, component }) => `${component.name} ${kind}`).sort()).toEqual([
      'Log message',
      'Log node',
      'Start node',
      'Stop node',
    ]);
    const instant: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    for (const kind of ['node', 'message']) {
      expect(entries.find((entry) => entry.kind === kind && entry.component.name === 'Log')).toMatchObject({
        timestamp: instant,
        project: { id: expect.any(String), name: project },
        service: { id: expect.any(String), name: service },
        workflow: { id: 'base-workflow-001', name: 'BaseWorkflow', runId: ended.runId },
        component: { id: 'comp_log', name: 'Log', type: 'activity' },
        execution: { startedAt: instant, completedAt: instant, durationMs: expect.any(Number), status: 'completed' },
        input: { message: 'Hello from BaseWorkflow', level: 'info' },
        output: { logged: true, timestamp: instant },
      });
    }
    const { body } = await platform.gateway.get(`/api/runs/${ended.id}/nodes`);
    expect(body).toMatchObject({ runId: ended.runId, version });
    const { nodes } = body as RunNodes;
    expect(nodes.map(({ type, status, attempts }) => [type, status, attempts])).toEqual([
      ['trigger', 'completed', 1],
      ['activity', 'completed', 1],
      ['end', 'completed', 1],
    ]);
    expect(nodes[1]).toMatchObject({
      ...{ type: 'activity', executions: 1, startedAt: instant, completedAt: instant, durationMs: expect.any(Number) },
      ...{ input: { message: 'Hello from BaseWorkflow', level: 'info' }, output: { logged: true } },
    });
  });

  it('runs are listed, whether the gateway started them or not', async () => {
    const listed = await eventually(
      async () => {
        const { items } = (await platform.gateway.get('/api/runs?workflow=base-workflow-001&status=completed'))
          .body as RunPage;
        expect(items.length).toBeGreaterThan(0);
        return items;
      },
      { timeoutMs: 30_000 },
    );
    expect(listed[0]).toMatchObject({ workflowId: 'base-workflow-001', status: 'completed' });
  });

  it('a new version is loaded while the old one has open runs, and a run names the version it started on', async () => {
    const workflow = await example('base-workflow');
    const first = await deploy(platform.gateway, { workflow, project, service });
    const changed = { ...workflow, name: 'BaseWorkflowChanged' };
    const second = await deploy(platform.gateway, { workflow: changed, project, service });

    expect(second.version).not.toBe(first.version);
    expect(await run(platform.gateway, second.workflowId, {})).toMatchObject({
      status: 'completed',
      version: second.version,
    });
  });

  it('one compilation is one trace through gateway, validator, codegen and verifier', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
    const workflow = renamed(await example('base-workflow'), 'Traced');
    expect(await platform.gateway.post('/compile', { workflow }, { traceparent })).toMatchObject({ status: 200 });

    await eventually(() => {
      const services = traces
        .spans()
        .filter((span) => span.traceId === traceId)
        .map((span) => span.service);
      expect([...new Set(services)].sort()).toEqual(['codegen', 'gateway', 'validator', 'verifier']);
    });
  });

  it('one deployment is one trace from the request to the deployer', async () => {
    const traceId = '5cf92f3577b34da6a3ce929d0e0e4736';
    const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
    const workflow = renamed(await example('base-workflow'), 'DeployTraced');
    const requested = await platform.gateway.post('/api/deploy', { workflow, project, service }, { traceparent });
    expect(requested).toMatchObject({ status: 202 });

    await eventually(() => {
      const services = traces
        .spans()
        .filter((span) => span.traceId === traceId)
        .map((span) => span.service);
      expect([...new Set(services)].sort()).toEqual(['codegen', 'deployer', 'gateway', 'validator', 'verifier']);
    });
  });

  it('/validate tells what is wrong, and what could be better', async () => {
    const workflow = await example('base-workflow');
    const sound = await platform.gateway.post('/validate', { workflow });
    expect(sound).toMatchObject({ status: 200, body: { valid: true, errors: [] } });
    expect(sound.body).toHaveProperty('suggestions', [expect.stringContaining('retry policy')]);

    const headless = { ...workflow, nodes: workflow.nodes.slice(1), edges: [] };
    const broken = await platform.gateway.post('/validate', { workflow: headless });
    expect(broken).toMatchObject({ status: 200, body: { valid: false } });
    expect(broken.body).toHaveProperty(
      'errors',
      expect.arrayContaining([expect.objectContaining({ code: 'MISSING_START' })]),
    );
  });

  it('/health names tsc and eslint as the verifiers announce them', async () => {
    await eventually(async () => {
      expect(await platform.gateway.get('/health')).toMatchObject({
        status: 200,
        body: { status: 'healthy', version, dependencies: { tsc: 'available', eslint: 'available' } },
      });
    });
  });

  it('every service exposes its metrics', async () => {
    for (const [name, url] of Object.entries(platform.stack.urls)) {
      const text = await (await fetch(`${url}/metrics`)).text();
      expect(text).toContain(`service="${name}"`);
    }
    const verifier = await (await fetch(`${platform.stack.urls.verifier}/metrics`)).text();
    expect(verifier).toMatch(/wb_stage_duration_seconds_count\{[^}]*consumer="verifier"/);
  });

  it('a larger document than the bus carries compiles all the same', async () => {
    const workflow = renamed(await example('base-workflow'), 'Large');
    const large = { ...workflow, settings: { description: 'x'.repeat(2 * 1024 ** 2) } };
    expect(await platform.gateway.post('/compile', { workflow: large })).toMatchObject({ status: 200 });
  });
});

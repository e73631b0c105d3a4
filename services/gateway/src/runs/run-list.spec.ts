import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunPage, RunSummary } from '@workflow-builder/contracts';
import { eventually } from '@workflow-builder/testing';
import { type HostedProject, RunningWorkflows } from '../../tests/running-workflows.js';

/** Visibility is some tenths of a second behind. */
const soon = { timeoutMs: 30_000 };

describe('GET /api/runs', () => {
  let running: RunningWorkflows;
  let shop: HostedProject;
  let outlet: HostedProject;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    shop = await running.hosted('reserving', 'delegating', 'continuing', 'waiting');
    outlet = await running.hosted('counting');
    await start('open', 'waiting');
    await start('completed', 'reserving', { item: 'book' });
    await start('failed', 'reserving', { item: 'last' });
    await start('parent', 'delegating', { item: 'pen' });
    for (const name of ['completed', 'failed', 'parent']) await running.ended(ids[name] ?? '');
    await start('continued', 'continuing', { rounds: 2 });
    await eventually(async () => {
      const { status } = await running.gateway.get(`/api/runs/${ids['continued'] ?? ''}/queries/settled`);
      expect(status).toBe(200);
    }, soon);
    await start('other', 'counting');
    await eventually(async () => {
      const runs = await all({});
      expect([runs.length, runs.filter(({ status }) => status === 'running').length]).toEqual([7, 3]);
    }, soon);
  }, 120_000);

  afterAll(() => running.stop());

  async function start(name: string, type: string, input: object = {}): Promise<void> {
    ids[name] = (await running.started(`doc-${type}`, { input })).id;
  }

  const list = async (query: Record<string, string>): Promise<RunPage> =>
    (await (await running.gateway.get(`/api/runs?${new URLSearchParams(query).toString()}`)).json()) as RunPage;
  const all = async (query: Record<string, string>): Promise<readonly RunSummary[]> => (await list(query)).items;
  const names = (runs: readonly RunSummary[]): readonly string[] =>
    runs.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id);

  it('shows the newest runs first, whether they have ended or not', async () => {
    const child = `${ids['parent'] ?? ''}-child`;
    expect(names(await all({}))).toEqual(['other', 'continued', child, 'parent', 'failed', 'completed', 'open']);
  });

  it('tells of each where it belongs, and how it stands', async () => {
    const [failed] = await all({ status: 'failed', workflow: 'doc-reserving' });
    expect(failed).toEqual({
      id: ids['failed'],
      runId: expect.any(String),
      projectId: shop.projectId,
      serviceId: 's1',
      workflowId: 'doc-reserving',
      type: 'reserving',
      version: shop.buildId,
      status: 'failed',
      startedAt: expect.stringMatching(/Z$/),
      endedAt: expect.stringMatching(/Z$/),
    });
  });

  it.each<[string, (shop: HostedProject, outlet: HostedProject) => Record<string, string>, readonly string[]]>([
    ['project', (_, { projectId }) => ({ project: projectId }), ['other']],
    ['service', () => ({ service: 'none' }), []],
    ['workflow', () => ({ workflow: 'doc-waiting' }), ['open']],
    ['a workflow that no version has', () => ({ workflow: 'none' }), []],
    ['version', (_, { buildId }) => ({ version: buildId }), ['other']],
    ['status', () => ({ status: 'completed', workflow: 'doc-delegating' }), ['parent']],
    ['time', () => ({ from: '2999-01-01T00:00:00Z' }), []],
    ['time, open to the past', () => ({ to: '2000-01-01T00:00:00Z' }), []],
    ['all of them', ({ projectId, buildId }) => everything(projectId, buildId), ['open']],
  ])('filters by %s', async (_what, queryOf, expected) => {
    await eventually(async () => expect(names(await all(queryOf(shop, outlet)))).toEqual(expected), soon);
  });

  const everything = (project: string, version: string): Record<string, string> => ({
    ...{ project, version, service: 's1', workflow: 'doc-waiting', status: 'running' },
    ...{ from: '2000-01-01T00:00:00Z', to: '2999-01-01T00:00:00Z' },
  });

  it('finds children, which lead to their parent and can be looked at themselves', async () => {
    const id = `${ids['parent'] ?? ''}-child`;
    const [child] = (await all({ workflow: 'doc-reserving', status: 'completed' })).filter((run) => run.id === id);
    expect(child).toMatchObject({ parent: { id: ids['parent'] }, workflowId: 'doc-reserving' });
    expect(await (await running.gateway.get(`/api/runs/${id}`)).json()).toMatchObject({
      ...{ id, workflowId: 'doc-reserving', version: shop.buildId },
      ...{ status: 'completed', result: { reserved: 'PEN' } },
    });
  });

  it('finds what went on as new once, as the run that it became', async () => {
    const chain = await all({ workflow: 'doc-continuing' });
    expect(chain.map(({ id, status }) => [id, status])).toEqual([[ids['continued'], 'running']]);
    const { runId } = (await (await running.gateway.get(`/api/runs/${ids['continued'] ?? ''}`)).json()) as RunSummary;
    expect(chain[0]?.runId).toBe(runId);
  });

  it('comes page by page', async () => {
    const collected: RunSummary[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: '3', ...(cursor !== undefined && { cursor }) });
      if (page.nextCursor !== undefined) expect(page.items).toHaveLength(3);
      collected.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(collected).toEqual(await all({}));
  });

  it.each([
    ['status', 'status=gone'],
    ['from', 'from=yesterday'],
    ['version', "version=x'%20OR%20'1'='1"],
    ['project', 'project=a&project=b'],
    ['limit', 'limit=0'],
    ['cursor', `cursor=${Buffer.from('{}').toString('base64url')}`],
  ])('refuses a %s that is none: 400', async (field, query) => {
    const response = await running.gateway.get(`/api/runs?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'REQUEST_INVALID', field }] });
  });

  it('does not find a project that nobody made: 404', async () => {
    const response = await running.gateway.get('/api/runs?project=none');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'RECORD_NOT_FOUND' }] });
  });

  it('shows a run that ended as ended', async () => {
    const id = ids['continued'] ?? '';
    await running.gateway.post(`/api/runs/${id}/signals/stop`, {});
    await running.ended(id);
    await eventually(
      async () => expect((await all({ workflow: 'doc-continuing' }))[0]).toMatchObject({ status: 'completed' }),
      soon,
    );
  });
});

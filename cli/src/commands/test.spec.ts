import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testTemporal } from '@workflow-builder/testing';
import { type Ending, example, wb } from '../../tests/run-wb.js';
import type { ScenarioReport, TestReport } from '../rehearsal/test-workflow.js';

const orderApproval = join(import.meta.dirname, '../../tests/rehearsals/order-approval/workflow.json');

const samples = join(import.meta.dirname, '../../../libs/compiler/tests/samples');

const reported = ({ stdout }: Ending): TestReport => JSON.parse(stdout) as TestReport;

describe('wb test', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wb-test-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A copy of the document, beside the scenarios. */
  async function withScenarios(name: string, scenarios: unknown): Promise<string> {
    const file = join(folder, `${name}.json`);
    await cp(orderApproval, file);
    await writeFile(join(folder, `${name}.scenarios.json`), JSON.stringify(scenarios));
    return file;
  }

  it('runs the scenarios beside a document, and derives others for what they leave out', async () => {
    const ending = await wb(['test', orderApproval, '--json']);
    const { scenarios, derived, nodes, edges, missing } = reported(ending);
    expect(ending.code).toBe(0);
    expect(scenarios.map(({ status, differences }) => ({ status, differences }))).toEqual([
      { status: 'completed', differences: [] },
      { status: 'completed', differences: [] },
      { status: 'failed', differences: [] },
    ]);
    expect(derived.map(({ scenario }) => scenario.name)).toContain('Wait for approval times out');
    expect(nodes).toEqual({ shown: 9, total: 9 });
    expect(edges).toEqual({ shown: 10, total: 10 });
    expect(missing).toEqual([]);
  });

  it('says of a document without scenarios what the derived ones show', async () => {
    const { code, stdout } = await wb(['test', example('base-workflow')]);
    expect(code).toBe(0);
    expect(stdout).toContain('nodes 3 of 3, edges 2 of 2');
  });

  it.each(['activity/query-another-workflow', 'activity/update-another-workflow', 'signal/sent-by-name'])(
    'answers in place of the other workflows of the project: %s',
    async (sample) => {
      const ending = await wb(['test', join(samples, sample, 'workflow.json'), '--json']);
      expect(ending.code).toBe(0);
      expect(reported(ending)).toMatchObject({ passed: true, missing: [] });
    },
  );

  it('fails when a scenario comes out otherwise, and says how', async () => {
    const input = { orderId: 'o-1', amount: 10, items: [] };
    const file = await withScenarios('wrong', {
      scenarios: [{ name: 'waits', input, expected: { status: 'waiting', path: ['t1', 'sig-1'] } }],
    });
    const ending = await wb(['test', file, '--json', '--no-derive']);
    expect(ending.code).toBe(1);
    expect(reported(ending)).toMatchObject({
      passed: false,
      derived: [],
      scenarios: [
        {
          differences: [
            { about: 'status', expected: 'waiting', actual: 'completed' },
            { about: 'path', expected: ['t1', 'sig-1'] },
          ],
        },
      ],
    });
  });

  it('lists everything that is wrong with a file of scenarios', async () => {
    const file = await withScenarios('broken', {
      scenarios: [{ outcomes: { a1: [{}] } }, { name: 'x', expected: { status: 'done' } }],
    });
    const { code, stderr } = await wb(['test', file]);
    expect(code).toBe(2);
    for (const path of ['scenarios[0].name', 'scenarios[0].outcomes.a1[0]', 'scenarios[1].expected.status']) {
      expect(stderr).toContain(path);
    }
  });

  it('--write keeps the derived scenarios, which then pass', async () => {
    const file = await withScenarios('kept', { scenarios: [] });
    await wb(['test', file, '--write']);
    const written = await readFile(join(folder, 'kept.scenarios.json'), 'utf8');
    const again = reported(await wb(['test', file, '--json']));
    expect(again.scenarios).toHaveLength((JSON.parse(written) as { scenarios: unknown[] }).scenarios.length);
    expect(again.scenarios.length).toBeGreaterThan(3);
    expect(again).toMatchObject({ passed: true, derived: [] });
  });

  it('--temporal runs the same scenarios on a server', async () => {
    const { scenarios: written, derived } = reported(await wb(['test', orderApproval, '--json']));
    // A thousand rounds take their time on a server.
    const kept = derived.map(({ scenario }) => scenario).filter(({ name }) => !name.includes('limit'));
    const file = await withScenarios('on-temporal', { scenarios: kept });
    const env = { TEMPORAL_ADDRESS: testTemporal().address };
    const derivedOnes = reported(await wb(['test', file, '--json', '--temporal', '--no-derive'], { env }));
    expect(derivedOnes.scenarios.map(({ name, status, differences }) => ({ name, status, differences }))).toEqual(
      kept.map(({ name, expected }) => ({ name, status: expected?.status, differences: [] })),
    );
    expect(kept.map(({ name }) => name)).toContain('Wait for approval times out');

    const ending = await wb(['test', orderApproval, '--json', '--temporal', '--no-derive'], { env });
    // Work that goes on at the same time ends in any order.
    const unordered = ({ path, ...others }: ScenarioReport) => ({ ...others, path: [...path].sort() });
    expect(ending.code).toBe(0);
    expect(reported(ending).scenarios.map(unordered)).toEqual(written.map(unordered));
  }, 120_000);

  it('--temporal starts a server where none is named, and says so', async () => {
    const { code, stdout, stderr } = await wb(['test', example('base-workflow'), '--temporal']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('Starting a Temporal server')]);
    expect(stdout).toContain('nodes 3 of 3, edges 2 of 2');
  }, 120_000);

  it.each([
    ['is not there', { TEMPORAL_ADDRESS: '127.0.0.1:1' }, 1],
    ['has a certificate without a key', { TEMPORAL_ADDRESS: '127.0.0.1:1', TEMPORAL_TLS_CERT: 'c' }, 2],
  ])('--temporal says that a server that is named %s', async (_what, env, expected) => {
    const { code, stderr } = await wb(['test', example('base-workflow'), '--temporal'], { env });
    expect([code, stderr]).toEqual([expected, expect.stringMatching(/^wb: .+/)]);
  });

  it('refuses a document that does not compile, with the place', async () => {
    const { code, stdout } = await wb(['test', '-'], { stdin: '{"name":"x","nodes":[],"edges":[]}' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/[A-Z]+_[A-Z_]+/);
  });
});

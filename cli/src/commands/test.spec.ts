import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testTemporal } from '@workflow-builder/testing';
import { type Ending, example, wb } from '../../tests/run-wb.js';
import type { TestReport } from '../rehearsal/test-workflow.js';

const orderApproval = join(import.meta.dirname, '../../tests/rehearsals/order-approval/workflow.json');

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

  it('--temporal runs the same scenarios, those that are derived too, on a server', async () => {
    const env = { TEMPORAL_ADDRESS: testTemporal().address };
    const onStandIn = reported(await wb(['test', orderApproval, '--json']));
    const ending = await wb(['test', orderApproval, '--json', '--temporal'], { env });
    const { scenarios, nodes, edges, missing } = reported(ending);
    expect(scenarios.map(({ name, status, differences }) => ({ name, status, differences }))).toEqual([
      ...onStandIn.scenarios.map(({ name, status }) => ({ name, status, differences: [] })),
      ...onStandIn.derived.map(({ scenario: { name, expected } }) => ({
        name,
        status: expected?.status,
        differences: [],
      })),
    ]);
    expect({ nodes, edges, missing }).toEqual({ nodes: onStandIn.nodes, edges: onStandIn.edges, missing: [] });
    expect(ending.code).toBe(0);
  }, 120_000);

  it('refuses a document that does not compile, with the place', async () => {
    const { code, stdout } = await wb(['test', '-'], { stdin: '{"name":"x","nodes":[],"edges":[]}' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/[A-Z]+_[A-Z_]+/);
  });
});

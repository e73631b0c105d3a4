import { afterEach, describe, expect, it } from '@jest/globals';
import {
  deploymentFailed,
  deploymentId,
  ramping,
  refusal,
  requested,
  rolledBack,
  started,
} from '../../tests/answers.js';
import { FakeGateway, type Reply } from '../../tests/fake-gateway.js';
import { type Ending, readExample, wb } from '../../tests/run-wb.js';

const at = '2026-01-01T00:00:00.000Z';
const refused: Reply = { status: 409, body: refusal };
const ramp = { state: 'ramping', at, version: 'v2', percentage: 10 };

describe('wb deployments', () => {
  let gateway: FakeGateway;
  afterEach(() => gateway.stop());

  async function deployments(replies: Readonly<Record<string, readonly Reply[]>>, ...args: string[]): Promise<Ending> {
    gateway = await FakeGateway.start(replies);
    return wb(['deployments', ...args, '--url', gateway.url], { stdin: readExample('base-workflow') });
  }

  const get = `GET /api/deploy/${deploymentId}`;
  const route = (path: string): string => `POST /api/deployments/${path}`;

  it.each([
    ['ramps', ramping(10, [ramp]), 0, '10 %'],
    ['goes on', started, 0, 'Under way'],
    ['was rolled back', rolledBack, 0, 'version v1 serves again'],
    ['failed', deploymentFailed, 1, 'DEPLOYMENT_STEP_FAILED'],
    ['is unknown', { status: 404, body: refusal }, 1, 'Refused'],
  ])('show one that %s', async (_, reply, expected, text) => {
    const { code, stdout } = await deployments({ [get]: [reply] }, 'show', deploymentId);
    expect([code, stdout]).toEqual([expected, expect.stringContaining(text)]);
  });

  describe('ramp', () => {
    const asked = route(`${deploymentId}/ramp`);

    it('gives another share, and waits until it has it', async () => {
      const before = ramping(10, [ramp]);
      const after = ramping(50, [ramp, { ...ramp, percentage: 50 }]);
      const { code, stdout } = await deployments(
        { [asked]: [before], [get]: [before, after] },
        'ramp',
        deploymentId,
        '50',
      );
      expect([code, stdout]).toEqual([0, expect.stringContaining('50 %')]);
      expect(gateway.bodyOf(asked)).toEqual({ percentage: 50 });
    });

    it('tells why the share stays', async () => {
      const before = ramping(10, [ramp]);
      const after = ramping(10, [ramp, { ...ramp, cause: 'no worker polls' }]);
      const { stdout } = await deployments({ [asked]: [before], [get]: [after] }, 'ramp', deploymentId, '50');
      expect(stdout).toContain('no worker polls');
    });

    it('is refused for what does not ramp', async () => {
      expect(await deployments({ [asked]: [refused] }, 'ramp', deploymentId, '50')).toMatchObject({ code: 1 });
    });

    it.each(['0', '101', '1.5', 'all'])('takes no share of %s', async (share) => {
      expect(await deployments({}, 'ramp', deploymentId, share)).toMatchObject({ code: 2 });
    });
  });

  describe('rollback', () => {
    const asked = route(`${deploymentId}/rollback`);

    it('returns to the version before, and waits until it serves', async () => {
      const replies = { [asked]: [requested], [get]: [started, rolledBack] };
      const { code, stdout } = await deployments(replies, 'rollback', deploymentId);
      expect([code, stdout]).toEqual([0, expect.stringContaining('Rolled back')]);
      expect(gateway.bodyOf(asked)).toEqual({});
    });

    it('returns to a version that is named', async () => {
      await deployments({ [asked]: [requested], [get]: [rolledBack] }, 'rollback', deploymentId, '--to', 'abc');
      expect(gateway.bodyOf(asked)).toEqual({ version: 'abc' });
    });

    it('prints what came of it as JSON', async () => {
      const replies = { [asked]: [requested], [get]: [rolledBack] };
      const { stdout } = await deployments(replies, 'rollback', deploymentId, '--json');
      expect(JSON.parse(stdout)).toMatchObject({ status: 'rolled_back', version: 'v1' });
    });
  });

  describe('preview', () => {
    const asked = route('preview');
    const stranded = {
      ...{ workflowId: 'run-7', runId: 'r', state: 'open', nodeId: 'log-1', reason: 'no such activity' },
    };
    const type = { type: 'BaseWorkflow', open: 3, pinned: 1, sampled: 3, safe: 2, stranded: [stranded] };
    const preview: Reply = {
      status: 200,
      body: { version: 'v2', previousVersion: 'v1', possible: ['pinned'], types: [type] },
    };

    it('tells which runs can move, and where the others stand', async () => {
      const { code, stdout } = await deployments({ [asked]: [preview] }, 'preview', '-');
      expect(code).toBe(0);
      for (const text of ['3 open runs', '2 of 3', 'run-7', 'Log Message (log-1)', 'no such activity', 'follow v1']) {
        expect(stdout).toContain(text);
      }
      expect(gateway.bodyOf(asked)).toMatchObject({ workflow: { id: 'base-workflow-001' } });
    });

    it('is about what is drawn, too', async () => {
      await deployments({ [asked]: [preview] }, 'preview', '--drawn', 'shop');
      expect(gateway.bodyOf(asked)).toMatchObject({ drawn: { projectId: 'shop' } });
    });

    it('tells why there can be no version', async () => {
      const { code, stdout } = await deployments({ [asked]: [{ status: 422, body: refusal }] }, 'preview', '-');
      expect([code, stdout]).toEqual([1, expect.stringContaining('UNKNOWN_NODE_TYPE at Log Message (log-1)')]);
    });
  });
});

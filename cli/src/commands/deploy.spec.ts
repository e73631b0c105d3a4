import { afterEach, describe, expect, it } from '@jest/globals';
import { deploymentFailed, deploymentId, goodRun, ramping, refusal } from '../../tests/answers.js';
import { FakeGateway, type Reply } from '../../tests/fake-gateway.js';
import { readExample, wb, type Ending } from '../../tests/run-wb.js';

describe('wb deploy', () => {
  let gateway: FakeGateway;
  afterEach(() => gateway.stop());

  async function deploy(replies: Readonly<Record<string, readonly Reply[]>>, ...flags: string[]): Promise<Ending> {
    gateway = await FakeGateway.start({ ...goodRun, ...replies });
    const workflow: unknown = JSON.parse(readExample('base-workflow'));
    const stdin = JSON.stringify({ workflow, project: 'shop', service: 'orders' });
    return wb(['deploy', '-', '--url', gateway.url, ...flags], { stdin });
  }

  it('deploys to the project and service that the request names', async () => {
    const { code, stdout } = await deploy({}, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'succeeded', version: 'v1', workflowId: 'base-workflow-001' });
    expect(gateway.bodyOf('POST /api/deploy')).toMatchObject({ project: 'shop', service: 'orders' });
  });

  it('says how the version is to take over', async () => {
    await deploy({}, '--versioning', 'auto-upgrade', '--percentage', '10');
    expect(gateway.bodyOf('POST /api/deploy')).toMatchObject({ versioning: 'auto-upgrade', percentage: 10 });
  });

  it.each([
    ['ramps', { [`GET /api/deploy/${deploymentId}`]: [ramping(10, [])] }, 0, '10 %'],
    ['succeeds', {}, 0, 'base-workflow-001, version v1'],
    ['is rejected', { 'POST /api/deploy': [{ status: 422, body: refusal }] }, 1, 'UNKNOWN_NODE_TYPE'],
    ['fails', { [`GET /api/deploy/${deploymentId}`]: [deploymentFailed] }, 1, 'DEPLOYMENT_STEP_FAILED'],
  ])('tells a person when it %s', async (_, replies, expected, text) => {
    const { code, stdout } = await deploy(replies);
    expect(code).toBe(expected);
    expect(stdout).toContain(text);
  });

  describe('of what is drawn', () => {
    const options = { strictMode: true, includeComments: true };

    async function deployDrawn(...args: string[]): Promise<Ending> {
      gateway = await FakeGateway.start(goodRun);
      return wb(['deploy', '--url', gateway.url, ...args]);
    }

    it.each([
      [[], { projectId: 'shop' }],
      [['--service', 'orders'], { projectId: 'shop', serviceId: 'orders' }],
      [['--workflow', 'pay'], { projectId: 'shop', workflowId: 'pay' }],
    ])('names it by its ids %j, and sends no document', async (args, drawn) => {
      expect(await deployDrawn('--drawn', 'shop', ...args)).toMatchObject({ code: 0 });
      expect(gateway.bodyOf('POST /api/deploy')).toEqual({ drawn, options });
    });

    it('goes with the options of a compilation and the terms of a deployment', async () => {
      await deployDrawn('--drawn', 'shop', '--no-strict', '--percentage', '10');
      expect(gateway.bodyOf('POST /api/deploy')).toEqual({
        ...{ drawn: { projectId: 'shop' }, options: { ...options, strictMode: false } },
        percentage: 10,
      });
    });

    it.each([
      ['neither a file nor a project', []],
      ['both of them', ['-', '--drawn', 'shop']],
      ['a service of no project', ['-', '--service', 'orders']],
    ])('asks for one of them where there is %s', async (_, args) => {
      expect(await deployDrawn(...args)).toMatchObject({ code: 2 });
      expect(gateway.received).toEqual([]);
    });
  });

  it('prints the refusal as JSON', async () => {
    const { code, stdout } = await deploy({ 'POST /api/deploy': [{ status: 422, body: refusal }] }, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ code: 'UNKNOWN_NODE_TYPE' }] });
  });
});

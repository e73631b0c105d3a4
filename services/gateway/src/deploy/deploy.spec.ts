import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Consumer, DEPLOYMENT_ID, type DeploymentRequestedDto, type DeploymentView } from '@workflow-builder/contracts';
import { decodeJson } from '@workflow-builder/messaging';
import { testTemporal } from '@workflow-builder/testing';
import { finding } from '../../tests/gateway-kit.js';
import { startGatewayWithStore, type GatewayWithStore } from '../../tests/gateway-with-store.js';

const workflow = (name: string) => ({ id: name, name, nodes: [], edges: [] });

describe('POST /api/deploy', () => {
  let gateway: GatewayWithStore;

  beforeAll(async () => {
    gateway = await startGatewayWithStore({ TEMPORAL_ADDRESS: testTemporal().address, COMPILE_WAIT_MS: '2000' });
  });

  afterAll(() => gateway.stop());

  /** The next `deployment.requested` on the stream; undefined when none comes within a second. */
  async function nextRequested(): Promise<DeploymentRequestedDto | undefined> {
    const message = await gateway.stages.bus.consumer(Consumer.Deployer).next({ expires: 1_000 });
    message?.ack();
    return message === null ? undefined : (decodeJson(message.data) as DeploymentRequestedDto);
  }

  async function compiled(name: string): Promise<string> {
    const answer = gateway.post('/compile', { workflow: workflow(name), project: 'Shop', service: 'Orders' });
    const { submitted } = await gateway.stages.verifyNext();
    await answer;
    return submitted.compilationId;
  }

  async function deployed(body: object, headers?: Record<string, string>): Promise<DeploymentView> {
    const response = await gateway.post('/api/deploy', body, headers);
    const view = (await response.json()) as DeploymentView;
    expect([response.status, response.headers.get('location')]).toEqual([202, `/api/deploy/${view.deploymentId}`]);
    return view;
  }

  it('requests the deployment of a compilation, and tells the deployer by an event', async () => {
    const compilationId = await compiled('by-id');
    const view = await deployed({ compilationId });

    expect(view).toEqual({
      deploymentId: expect.stringMatching(DEPLOYMENT_ID),
      status: 'requested',
      kind: 'deploy',
      compilationId,
      compilationIds: [compilationId],
      project: { id: expect.stringMatching(/^proj_shop_/), name: 'Shop' },
      service: { id: expect.stringMatching(/^svc_orders_/), name: 'Orders' },
      workflow: { id: 'wf-1', name: 'Greeting', type: 'Greeting', nodeCount: 3, edgeCount: 2 },
      workflowId: 'wf-1',
      states: [{ state: 'requested', at: expect.stringMatching(/Z$/) }],
    });
    expect(await nextRequested()).toMatchObject({
      deploymentId: view.deploymentId,
      compilationId,
      project: view.project,
      service: view.service,
      workflow: view.workflow,
      occurredAt: view.states[0]?.at,
    });
  });

  it('compiles a workflow first', async () => {
    const answer = deployed({ workflow: workflow('by-document'), project: 'Shop' });
    const { submitted } = await gateway.stages.verifyNext();
    expect(await answer).toMatchObject({ compilationId: submitted.compilationId, project: { name: 'Shop' } });
    expect(await nextRequested()).toMatchObject({ compilationId: submitted.compilationId });
  });

  it('answers 422 with all findings when the workflow is rejected, and deploys nothing', async () => {
    const answer = gateway.post('/api/deploy', { workflow: workflow('rejected') });
    const { submitted } = await gateway.stages.rejectNext(finding('MISSING_START'), finding('CYCLE', 'n1'));
    expect((await answer).status).toBe(422);
    expect(await (await answer).json()).toMatchObject({ errors: [{ code: 'MISSING_START' }, { code: 'CYCLE' }] });

    const again = await gateway.post('/api/deploy', { compilationId: submitted.compilationId });
    expect(again.status).toBe(422);
    expect(await nextRequested()).toBeUndefined();
  });

  it('answers 503 while the compilation goes on; the same request then finds it', async () => {
    const pending = await gateway.post('/api/deploy', { workflow: workflow('slow') });
    expect(pending.status).toBe(503);
    expect(pending.headers.get('retry-after')).toBe('2');
    expect(await pending.json()).toMatchObject({ errors: [{ code: 'COMPILATION_PENDING', severity: 'error' }] });

    await gateway.stages.verifyNext();
    await deployed({ workflow: workflow('slow') });
    await nextRequested();
  });

  it('answers 404 when nothing is known of the compilation', async () => {
    const response = await gateway.post('/api/deploy', { compilationId: `cmp_${'0'.repeat(32)}` });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'COMPILATION_NOT_FOUND' }] });
  });

  it.each([
    ['nothing to deploy', {}, 'workflow'],
    ['a compilation id of another form', { compilationId: '../x' }, 'compilationId'],
  ])('answers 400 to %s', async (_, body, field) => {
    const response = await gateway.post('/api/deploy', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'REQUEST_INVALID', field }] });
  });

  it('takes the same idempotency key for the same deployment, and refuses it for another', async () => {
    const compilationId = await compiled('keyed');
    const key = { 'idempotency-key': 'k1' };
    const first = await deployed({ compilationId }, key);
    expect(await deployed({ compilationId }, key)).toEqual(first);
    expect(await nextRequested()).toMatchObject({ deploymentId: first.deploymentId });
    expect(await nextRequested()).toBeUndefined();

    const other = await gateway.post('/api/deploy', { compilationId: await compiled('keyed-too') }, key);
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect((await deployed({ compilationId })).deploymentId).not.toBe(first.deploymentId);
  });

  describe('GET /api/deploy/{id}', () => {
    const get = async (id: string) => {
      const response = await gateway.get(`/api/deploy/${id}`);
      return { status: response.status, body: await response.json() };
    };

    it('tells what the deployer notes, to the end', async () => {
      const compilationId = await compiled('followed');
      const { deploymentId } = await deployed({ compilationId });
      const at = new Date('2026-01-01T00:00:01.000Z');
      const { deployments } = gateway.store;
      await deployments.append(deploymentId, { state: 'running', at, step: 'bundle', cause: 'the store was away' });
      expect(await get(deploymentId)).toMatchObject({
        status: 200,
        body: {
          status: 'running',
          states: [{ state: 'requested' }, { state: 'running', step: 'bundle', cause: 'the store was away' }],
        },
      });

      await deployments.append(deploymentId, { state: 'succeeded', at, version: 'b1' });
      expect(await get(deploymentId)).toMatchObject({ body: { status: 'succeeded', version: 'b1' } });
    });

    it('tells why it failed', async () => {
      const { deploymentId } = await deployed({ compilationId: await compiled('failing') });
      const error = finding('DEPLOYMENT_STEP_FAILED');
      await gateway.store.deployments.append(deploymentId, { state: 'failed', at: new Date(), step: 'start', error });
      expect(await get(deploymentId)).toMatchObject({
        body: { status: 'failed', error: { code: 'DEPLOYMENT_STEP_FAILED' }, states: [{}, { step: 'start' }] },
      });
    });

    it('answers 404 when nobody requested it', async () => {
      expect(await get(`dep_${'0'.repeat(32)}`)).toMatchObject({
        status: 404,
        body: { errors: [{ code: 'DEPLOYMENT_NOT_FOUND' }] },
      });
    });
  });
});

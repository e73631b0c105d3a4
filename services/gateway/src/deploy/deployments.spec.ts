import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Consumer,
  type DeploymentRampRequestedDto,
  type DeploymentRequestedDto,
  type DeploymentRollbackRequestedDto,
  type DeploymentView,
  Subject,
} from '@workflow-builder/contracts';
import { decodeJson } from '@workflow-builder/messaging';
import { testTemporal } from '@workflow-builder/testing';
import { finding } from '../../tests/gateway-kit.js';
import { startGatewayWithStore, type GatewayWithStore } from '../../tests/gateway-with-store.js';

const workflow = (name: string) => ({ id: name, name, nodes: [], edges: [] });
const at = new Date('2026-01-01T00:00:01.000Z');

describe('deployments', () => {
  let gateway: GatewayWithStore;

  beforeAll(async () => {
    gateway = await startGatewayWithStore({ TEMPORAL_ADDRESS: testTemporal().address, COMPILE_WAIT_MS: '5000' });
  });

  afterAll(() => gateway.stop());

  /** The next message for the deployer. */
  async function next<Event>(subject: Subject): Promise<Event> {
    for (;;) {
      const message = await gateway.stages.bus.consumer(Consumer.Deployer).next({ expires: 5_000 });
      if (message === null) throw new Error(`nothing was published on ${subject}`);
      message.ack();
      if (message.subject.endsWith(subject)) return decodeJson(message.data) as Event;
    }
  }

  const view = async (response: Promise<Response>): Promise<DeploymentView> =>
    (await (await response).json()) as DeploymentView;

  async function deployed(body: object): Promise<DeploymentView> {
    const document = workflow(randomUUID());
    const answer = gateway.post('/api/deploy', { workflow: document, project: 'Shop', ...body });
    await gateway.stages.verifyNext();
    return view(answer);
  }

  const append = (id: string, state: Parameters<GatewayWithStore['store']['deployments']['append']>[1]) =>
    gateway.store.deployments.append(id, state);

  const ramping = { state: 'ramping', at, version: 'b2', previousVersion: 'b1', percentage: 10 } as const;
  const succeeded = { state: 'succeeded', at, version: 'b2', previousVersion: 'b1' } as const;

  describe('of many workflows', () => {
    it('hold all documents of a service', async () => {
      const answer = gateway.post('/api/deploy', {
        ...{ workflows: [workflow('a'), workflow('b')], project: 'Shop', service: 'Orders' },
        ...{ versioning: 'auto-upgrade', percentage: 10 },
      });
      const compiled = [await gateway.stages.verifyNext(), await gateway.stages.verifyNext()];
      const ids = compiled.map(({ submitted }) => submitted.compilationId);
      const deployment = await view(answer);
      expect(deployment).toMatchObject({ kind: 'deploy', project: { name: 'Shop' }, service: { name: 'Orders' } });
      expect([...deployment.compilationIds].sort()).toEqual([...ids].sort());
      expect(deployment).not.toHaveProperty('workflow');
      const event = await next<DeploymentRequestedDto>(Subject.DeploymentRequested);
      expect(event).toMatchObject({ service: { name: 'Orders' }, versioning: 'auto-upgrade', percentage: 10 });
      expect(event).not.toHaveProperty('workflow');
      expect(event.compilationIds).toEqual(deployment.compilationIds);
    });

    it('hold all documents of a project', async () => {
      const services = [
        { service: 'Orders', workflows: [workflow('c')] },
        { service: 'Billing', workflows: [workflow('d')] },
      ];
      const answer = gateway.post('/api/deploy', { services, project: 'Shop' });
      await gateway.stages.verifyNext();
      await gateway.stages.verifyNext();
      expect((await view(answer)).compilationIds).toHaveLength(2);
      expect(await next<DeploymentRequestedDto>(Subject.DeploymentRequested)).not.toHaveProperty('service');
    });

    it('are refused with the findings of all documents, each with its place', async () => {
      const answer = gateway.post('/api/deploy', { workflows: [workflow('e'), workflow('f')] });
      await gateway.stages.rejectNext(finding('MISSING_START'));
      await gateway.stages.rejectNext(finding('MISSING_START'));
      expect((await answer).status).toBe(422);
      const { errors } = (await (await answer).json()) as { errors: { code: string; field: string }[] };
      expect(errors.map(({ code, field }) => `${field} ${code}`)).toEqual([
        'workflows.0 MISSING_START',
        'workflows.1 MISSING_START',
      ]);
    });

    it.each([
      ['no workflows', { workflows: [] }, 'workflows'],
      ['a service without name', { services: [{ service: '', workflows: [workflow('g')] }] }, 'services.0.service'],
      ['a share of nothing', { workflow: workflow('h'), percentage: 0 }, 'percentage'],
      ['an unknown versioning', { workflow: workflow('h'), versioning: 'other' }, 'versioning'],
    ])('are refused with 400: %s', async (_case, body, field) => {
      const response = await gateway.post('/api/deploy', body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ code: 'REQUEST_INVALID', field }] });
    });
  });

  describe('that ramp', () => {
    it('are given another share', async () => {
      const { deploymentId } = await deployed({ percentage: 10 });
      await append(deploymentId, ramping);
      const response = await gateway.post(`/api/deployments/${deploymentId}/ramp`, { percentage: 50 });
      expect(response.status).toBe(202);
      expect(await response.json()).toMatchObject({ status: 'ramping', version: 'b2', percentage: 10 });
      expect(await next<DeploymentRampRequestedDto>(Subject.DeploymentRampRequested)).toMatchObject({
        deploymentId,
        percentage: 50,
      });
    });

    it('are the only ones that can be', async () => {
      const { deploymentId } = await deployed({});
      const response = await gateway.post(`/api/deployments/${deploymentId}/ramp`, { percentage: 50 });
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ errors: [{ code: 'DEPLOYMENT_NOT_RAMPING' }] });
    });
  });

  describe('are rolled back', () => {
    it('to the version that served before, as a deployment of its own', async () => {
      const { deploymentId } = await deployed({});
      await append(deploymentId, succeeded);
      const response = await gateway.post(`/api/deployments/${deploymentId}/rollback`, {}, { 'idempotency-key': 'r' });
      const rollback = (await response.json()) as DeploymentView;
      expect(response.status).toBe(202);
      expect(response.headers.get('location')).toBe(`/api/deployments/${rollback.deploymentId}`);
      expect(rollback).toMatchObject({ kind: 'rollback', of: deploymentId, status: 'requested', compilationIds: [] });
      expect(await next<DeploymentRollbackRequestedDto>(Subject.DeploymentRollbackRequested)).toMatchObject({
        deploymentId: rollback.deploymentId,
        of: deploymentId,
        version: 'b1',
      });
      const again = gateway.post(`/api/deployments/${deploymentId}/rollback`, {}, { 'idempotency-key': 'r' });
      expect((await view(again)).deploymentId).toBe(rollback.deploymentId);
    });

    it('only when one did', async () => {
      const { deploymentId } = await deployed({});
      const response = await gateway.post(`/api/deployments/${deploymentId}/rollback`, {});
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ errors: [{ code: 'ROLLBACK_IMPOSSIBLE' }] });
    });
  });

  it('stream their states to the end', async () => {
    const { deploymentId } = await deployed({});
    const response = await gateway.get(`/api/deployments/${deploymentId}/events`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    await append(deploymentId, { state: 'running', at, step: 'bundle' });
    await append(deploymentId, succeeded);
    const events = [...(await response.text()).matchAll(/^event: (\w+)\n(?:id: .*\n)?data: (.*)$/gm)];
    expect(events.map(([, type, data]) => [type, (JSON.parse(data ?? '') as { state?: string }).state])).toEqual([
      ['state', 'requested'],
      ['state', 'running'],
      ['state', 'succeeded'],
      ['ended', undefined],
    ]);
  });

  it('cannot be previewed while no deployer answers', async () => {
    const answer = gateway.post('/api/deployments/preview', { workflow: workflow('previewed') });
    await gateway.stages.verifyNext();
    expect((await answer).status).toBe(503);
    expect(await (await answer).json()).toMatchObject({ errors: [{ code: 'STAGE_UNAVAILABLE' }] });
  });

  it.each(['', '/events'])('are not found under an id that nobody requested: %s', async (path) => {
    const response = await gateway.get(`/api/deployments/dep_${'0'.repeat(32)}${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'DEPLOYMENT_NOT_FOUND' }] });
  });
});

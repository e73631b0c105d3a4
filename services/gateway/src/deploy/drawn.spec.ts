import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DeploymentView } from '@workflow-builder/contracts';
import { testTemporal } from '@workflow-builder/testing';
import { finding } from '../../tests/gateway-kit.js';
import { startGatewayWithStore, type GatewayWithStore } from '../../tests/gateway-with-store.js';

const drawing = (id: string) => ({ id, name: id, nodes: [], edges: [] });

describe('POST /api/deploy of what is drawn', () => {
  let gateway: GatewayWithStore;
  let project: string;

  beforeAll(async () => {
    gateway = await startGatewayWithStore({ TEMPORAL_ADDRESS: testTemporal().address, COMPILE_WAIT_MS: '10000' });
  });

  beforeEach(async () => {
    project = `proj-${randomUUID()}`;
    await gateway.post('/api/projects', { id: project, name: 'Shop' });
    for (const [service, ...workflows] of [
      ['orders', 'placing', 'paying'],
      ['stock', 'counting'],
      ['empty', undefined],
    ]) {
      await gateway.post(`/api/projects/${project}/services`, { id: service, name: `The ${service ?? ''}` });
      for (const id of workflows) {
        if (id === undefined) continue;
        await gateway.post(`/api/projects/${project}/services/${service ?? ''}/workflows`, { workflow: drawing(id) });
      }
    }
  });

  afterAll(() => gateway.stop());

  /** Deploys, while the suite proves so many compilations. */
  async function deployed(drawn: object, count: number): Promise<readonly [DeploymentView, readonly unknown[]]> {
    const answer = gateway.post('/api/deploy', { drawn });
    const submitted: unknown[] = [];
    for (let index = 0; index < count; index += 1) {
      const taken = await gateway.stages.verifyNext();
      submitted.push([taken.submitted.service.id, taken.submitted.document]);
    }
    const response = await answer;
    expect(response.status).toBe(202);
    return [(await response.json()) as DeploymentView, submitted];
  }

  const refused = async (drawn: object): Promise<readonly [status: number, ...codes: string[]]> => {
    const response = await gateway.post('/api/deploy', { drawn });
    const { errors } = (await response.json()) as { errors: { code: string }[] };
    return [response.status, ...errors.map(({ code }) => code)];
  };

  it('deploys a project with all that is drawn in it, under the ids that it has', async () => {
    const [view, submitted] = await deployed({ projectId: project }, 3);
    expect(view).toMatchObject({ project: { id: project, name: 'Shop' } });
    expect([view.service, view.workflow, view.compilationIds.length]).toEqual([undefined, undefined, 3]);
    expect(submitted).toHaveLength(3);
    expect(submitted).toEqual(
      expect.arrayContaining([
        ['orders', drawing('paying')],
        ['orders', drawing('placing')],
        ['stock', drawing('counting')],
      ]),
    );
  });

  it('deploys a service, or a workflow, alone', async () => {
    const [service] = await deployed({ projectId: project, serviceId: 'orders' }, 2);
    expect(service.service).toEqual({ id: 'orders', name: 'The orders' });
    expect([service.workflow, service.compilationIds.length]).toEqual([undefined, 2]);
    const [workflow, submitted] = await deployed({ projectId: project, workflowId: 'counting' }, 1);
    expect([workflow.service?.id, submitted]).toEqual(['stock', [['stock', drawing('counting')]]]);
    expect(workflow.workflow).toBeDefined();
  });

  it('says of which workflow a finding is', async () => {
    const answer = gateway.post('/api/deploy', { drawn: { projectId: project, serviceId: 'stock' } });
    await gateway.stages.rejectNext({ ...finding('MISSING_START'), field: 'nodes' });
    const response = await answer;
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { errors: [{ field: 'drawn.counting.nodes' }] },
    ]);
  });

  it('refuses what is not drawn: 404, and nothing: 422', async () => {
    expect(await refused({ projectId: 'none' })).toEqual([404, 'RECORD_NOT_FOUND']);
    expect(await refused({ projectId: project, serviceId: 'none' })).toEqual([404, 'RECORD_NOT_FOUND']);
    expect(await refused({ projectId: project, workflowId: 'none' })).toEqual([404, 'RECORD_NOT_FOUND']);
    expect(await refused({ projectId: project, serviceId: 'orders', workflowId: 'counting' })).toEqual([
      404,
      'RECORD_NOT_FOUND',
    ]);
    expect(await refused({ projectId: project, serviceId: 'empty' })).toEqual([422, 'REQUEST_INVALID']);
    expect((await refused({}))[0]).toBe(400);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  STAGE_ANNOUNCED_SUBJECT,
  STAGE_ENQUIRED_SUBJECT,
  type StageAnnouncementDto,
} from '@workflow-builder/contracts';
import { eventually, startPrivateNats } from '@workflow-builder/testing';
import { startGateway, type TestGateway } from '../../tests/gateway-kit.js';

const verifier = (tools: StageAnnouncementDto['tools']): StageAnnouncementDto => ({
  service: 'verifier',
  instance: 'v1',
  tools,
  at: new Date().toISOString(),
});

describe.each(['/health', '/api/compiler/health'])('GET %s', (path) => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });

  afterAll(() => gateway.stop());

  it("has the plan's body, degraded while no verifier has announced itself", async () => {
    const response = await gateway.get(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'degraded',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      uptime: expect.any(Number),
      dependencies: { tsc: 'unavailable', eslint: 'unavailable' },
    });
  });

  it('shows the tools that verifiers announce, if the announcement has its form', async () => {
    await gateway.stages.bus.announce(STAGE_ANNOUNCED_SUBJECT, { tools: { eslint: '10' } });
    await gateway.stages.bus.announce(STAGE_ANNOUNCED_SUBJECT, verifier({ tsc: '6.0.3' }));
    await eventually(async () => {
      expect(await (await gateway.get(path)).json()).toMatchObject({
        dependencies: { tsc: 'available', eslint: 'unavailable' },
      });
    });
  });
});

describe('a gateway', () => {
  it('asks the stages to announce themselves when it starts', async () => {
    const gateway = await startGateway();
    try {
      const asked = new Promise<void>((resolve) => {
        gateway.stages.bus.listen(STAGE_ENQUIRED_SUBJECT, () => {
          resolve();
        });
      });
      const other = await startGateway(gateway.environment);
      await asked;
      await other.stop();
    } finally {
      await gateway.stop();
    }
  });

  it('names everything that it depends on to probes, and needs only the bus', async () => {
    const gateway = await startGateway();
    try {
      const ready = await gateway.get('/health/ready');
      expect(ready.status).toBe(200);
      expect(await ready.json()).toMatchObject({
        status: 'degraded',
        dependencies: {
          nats: 'available',
          store: 'unavailable',
          temporal: 'unavailable',
          tsc: 'unavailable',
          eslint: 'unavailable',
        },
      });
    } finally {
      await gateway.stop();
    }
  });

  it('is unhealthy, yet alive, while the bus is away', async () => {
    const nats = await startPrivateNats();
    const gateway = await startGateway({ NATS_URL: nats.url });
    try {
      await nats.kill();
      await eventually(async () => {
        const response = await gateway.get('/health');
        expect(response.status).toBe(503);
        expect(await response.json()).toMatchObject({ status: 'unhealthy' });
      });
      expect((await gateway.get('/health/live')).status).toBe(200);
    } finally {
      await gateway.stop();
      await nats.close();
    }
  });
});

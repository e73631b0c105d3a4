import { describe, expect, it } from '@jest/globals';
import { HealthRegistry } from './health.js';

const up = () => true;
const never = () => new Promise<boolean>(() => undefined);

describe('health', () => {
  it('is healthy without dependencies', async () => {
    const health = new HealthRegistry('1.0.0');
    expect(await health.readiness()).toEqual({ status: 'healthy', version: '1.0.0', uptime: 0, dependencies: {} });
  });

  it('names each dependency', async () => {
    const health = new HealthRegistry('1.0.0');
    health.register({ name: 'nats', required: true, check: up });
    health.register({ name: 'store', required: true, check: () => Promise.resolve(false) });
    expect((await health.readiness()).dependencies).toEqual({ nats: 'available', store: 'unavailable' });
  });

  it.each([
    ['healthy', true, true],
    ['degraded', true, false],
    ['unhealthy', false, true],
    ['unhealthy', false, false],
  ])('is %s when the required one is there: %s, the optional one: %s', async (status, required, optional) => {
    const health = new HealthRegistry('1.0.0');
    health.register({ name: 'nats', required: true, check: () => required });
    health.register({ name: 'temporal', required: false, check: () => optional });
    expect((await health.readiness()).status).toBe(status);
  });

  it('takes silence past the deadline, a throw and a rejection for absence', async () => {
    const health = new HealthRegistry('1.0.0');
    health.register({ name: 'silent', required: true, deadlineMs: 20, check: never });
    health.register({ name: 'rejects', required: true, check: () => Promise.reject(new Error('down')) });
    health.register({
      name: 'throws',
      required: true,
      check: () => {
        throw new Error('down');
      },
    });
    expect((await health.readiness()).dependencies).toEqual({
      silent: 'unavailable',
      rejects: 'unavailable',
      throws: 'unavailable',
    });
  });

  it('is alive whatever its dependencies do', () => {
    const health = new HealthRegistry('1.0.0');
    health.register({ name: 'nats', required: true, check: () => false });
    expect(health.liveness()).toMatchObject({ status: 'healthy', dependencies: {} });
  });

  it('replaces a dependency of the same name', async () => {
    const health = new HealthRegistry('1.0.0');
    health.register({ name: 'nats', required: true, check: () => false });
    health.register({ name: 'nats', required: true, check: up });
    expect((await health.readiness()).dependencies).toEqual({ nats: 'available' });
  });
});

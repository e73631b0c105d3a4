import { describe, expect, it } from '@jest/globals';
import { createMetrics, type Metrics } from './metrics.js';

/** The value of the sample with this name and these labels, in whichever order they are printed. */
async function sample(metrics: Metrics, name: string, labels: Record<string, string>): Promise<number | undefined> {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const line = (await metrics.expose())
    .split('\n')
    .find((text) => text.startsWith(`${name}{`) && wanted.every((label) => text.includes(label)));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

describe('metrics', () => {
  it('tells what consumers do', async () => {
    const metrics = createMetrics({ service: 'codegen-service' });
    metrics.handled('codegen', 'workflow.validated', 'acked', 0.02);
    metrics.inFlight('codegen', 1);
    metrics.inFlight('codegen', 1);
    metrics.inFlight('codegen', -1);
    metrics.redelivered('codegen');
    metrics.deadLettered('codegen', 'MESSAGE_INVALID');
    metrics.lag('codegen', 7);

    const consumer = { consumer: 'codegen', service: 'codegen-service' };
    const delivery = { ...consumer, subject: 'workflow.validated', outcome: 'acked' };
    expect(await sample(metrics, 'wb_stage_duration_seconds_count', delivery)).toBe(1);
    expect(await sample(metrics, 'wb_stage_duration_seconds_sum', delivery)).toBe(0.02);
    expect(await sample(metrics, 'wb_messages_in_flight', consumer)).toBe(1);
    expect(await sample(metrics, 'wb_redeliveries_total', consumer)).toBe(1);
    expect(await sample(metrics, 'wb_dead_letters_total', { ...consumer, cause: 'MESSAGE_INVALID' })).toBe(1);
    expect(await sample(metrics, 'wb_consumer_lag_messages', consumer)).toBe(7);
  });

  it('tells how long requests take, and how the process is', async () => {
    const metrics = createMetrics({ service: 'gateway' });
    metrics.httpRequest({ route: '/compile', method: 'POST', status: 200, seconds: 0.004 });

    const request = { route: '/compile', method: 'POST', status: '200', service: 'gateway' };
    const buckets = 'wb_http_request_duration_seconds_bucket';
    expect(await sample(metrics, buckets, { ...request, le: '0.0025' })).toBe(0);
    expect(await sample(metrics, buckets, { ...request, le: '0.005' })).toBe(1);
    expect(await sample(metrics, 'process_resident_memory_bytes', { service: 'gateway' })).toBeGreaterThan(0);
  });

  it('keeps services apart, and takes metrics of their own', async () => {
    const [gateway, worker] = [createMetrics({ service: 'gateway' }), createMetrics({ service: 'worker' })];
    worker.gauge({ name: 'wb_worker_versions', help: 'Versions loaded.' }).set(3);
    worker.counter({ name: 'wb_reloads_total', help: 'Reloads.', labelNames: ['reason'] }).inc({ reason: 'nudge' });
    worker.histogram({ name: 'wb_reload_seconds', help: 'Reload time.', buckets: [1] }).observe(0.4);

    expect(await sample(worker, 'wb_worker_versions', { service: 'worker' })).toBe(3);
    expect(await sample(worker, 'wb_reloads_total', { reason: 'nudge' })).toBe(1);
    expect(await sample(worker, 'wb_reload_seconds_bucket', { le: '1' })).toBe(1);
    expect(await gateway.expose()).not.toContain('wb_worker_versions');
  });
});

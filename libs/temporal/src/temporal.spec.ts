import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually, startPrivateTemporal, testTemporal } from '@workflow-builder/testing';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  Temporal,
  temporalConnectionOptions,
  TemporalSettings,
  TemporalUnavailable,
  WorkerDeployments,
} from './index.js';

const settingsOf = (given: Partial<TemporalSettings>): TemporalSettings => plainToInstance(TemporalSettings, given);
const invalid = (given: Partial<TemporalSettings>): string[] =>
  validateSync(settingsOf(given)).map(({ property }) => property);

describe('settings', () => {
  it('have defaults that do', () => {
    expect(settingsOf({})).toMatchObject({ TEMPORAL_ADDRESS: 'localhost:7233', TEMPORAL_NAMESPACE: 'default' });
    expect(invalid({})).toEqual([]);
  });

  it('refuse a certificate without its key, and a key without its certificate', () => {
    expect(invalid({ TEMPORAL_TLS_CERT: 'client.pem' })).toEqual(['TEMPORAL_TLS_KEY']);
    expect(invalid({ TEMPORAL_TLS_KEY: 'client.key' })).toEqual(['TEMPORAL_TLS_CERT']);
  });

  it('turn on mutual TLS with certificate and key', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'temporal-'));
    const [cert, key] = [join(folder, 'client.pem'), join(folder, 'client.key')];
    await Promise.all([writeFile(cert, 'CERT'), writeFile(key, 'KEY')]);
    const options = await temporalConnectionOptions(settingsOf({ TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key }));
    expect(Buffer.from(options.tls?.clientCertPair.crt ?? []).toString()).toBe('CERT');
    expect(Buffer.from(options.tls?.clientCertPair.key ?? []).toString()).toBe('KEY');
    expect(await temporalConnectionOptions(settingsOf({}))).toEqual({ address: 'localhost:7233' });
  });
});

describe('Temporal', () => {
  let temporal: Temporal | undefined;

  afterEach(async () => {
    await temporal?.close();
  });

  it('answers, and tells what it does not know', async () => {
    const { address, namespace, taskQueue } = testTemporal();
    temporal = new Temporal(settingsOf({ TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace }));
    await temporal.ping();
    const deployments = new WorkerDeployments(temporal);
    expect(await deployments.describeVersion({ deploymentName: taskQueue, buildId: 'none' })).toBeUndefined();
    expect(await deployments.routing(taskQueue)).toBeUndefined();
  });

  it('passes on what the server refuses', async () => {
    const { address } = testTemporal();
    temporal = new Temporal(settingsOf({ TEMPORAL_ADDRESS: address }));
    const unknown = temporal.call((client) => client.workflow.getHandle('no-such-workflow').describe());
    await expect(unknown).rejects.toMatchObject({ name: 'WorkflowNotFoundError' });
  });

  it('is unavailable when nobody listens, each time it is asked', async () => {
    temporal = new Temporal(settingsOf({ TEMPORAL_ADDRESS: 'localhost:1' }));
    await expect(temporal.ping()).rejects.toBeInstanceOf(TemporalUnavailable);
    await expect(temporal.ping()).rejects.toMatchObject({ code: 'TEMPORAL_UNAVAILABLE' });
  });

  it('is unavailable while its server is away, and answers again once that is back', async () => {
    const server = await startPrivateTemporal();
    temporal = new Temporal(settingsOf({ TEMPORAL_ADDRESS: server.address }));
    await temporal.ping();
    await server.kill();
    await expect(temporal.ping()).rejects.toBeInstanceOf(TemporalUnavailable);
    await server.start();
    await eventually(() => temporal?.ping(), { timeoutMs: 60_000 });
    await server.close();
  });

  it('is unavailable when a call passes its deadline', async () => {
    temporal = new Temporal(settingsOf({ TEMPORAL_ADDRESS: testTemporal().address }));
    await temporal.ping();
    const late = temporal.call((client) => client.workflowService.getSystemInfo({}), -1);
    await expect(late).rejects.toBeInstanceOf(TemporalUnavailable);
  });
});

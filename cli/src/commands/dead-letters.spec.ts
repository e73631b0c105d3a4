import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { headers } from '@nats-io/transport-node';
import { Consumer, Stream, Subject } from '@workflow-builder/contracts';
import { type Bus, BusSettings, connectBus, type DeadLetter, DeadLetterHeader } from '@workflow-builder/messaging';
import { testNats } from '@workflow-builder/testing';
import { plainToInstance } from 'class-transformer';
import { type Ending, wb } from '../../tests/run-wb.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('wb dead-letters', () => {
  let bus: Bus;
  let env: NodeJS.ProcessEnv;

  beforeEach(async () => {
    const { url, prefix } = testNats();
    env = { NATS_URL: url, SUBJECT_PREFIX: prefix };
    bus = await connectBus(plainToInstance(BusSettings, env), { service: 'spec', logger: silent });
  });
  afterEach(() => bus.drain());

  const letters = (...args: string[]): Promise<Ending> => wb(['dead-letters', ...args], { env });

  /** As a consumer leaves a message that it gives up. */
  async function give(consumer: string): Promise<number> {
    const all = headers();
    all.set(DeadLetterHeader.Consumer, consumer);
    all.set(DeadLetterHeader.Subject, Subject.WorkflowSubmitted);
    all.set(DeadLetterHeader.CauseCode, 'BROKEN');
    all.set(DeadLetterHeader.Cause, 'it broke');
    all.set(DeadLetterHeader.Deliveries, '3');
    all.set(DeadLetterHeader.At, '2026-01-01T00:00:00.000Z');
    const { seq } = await bus.jetstream.publish(bus.names.deadLetter(consumer), '{"a": 1}', { headers: all });
    return seq;
  }

  it('lists them, of one consumer if asked', async () => {
    expect((await letters('list')).stdout).toBe('No dead letters.\n');
    const sequence = await give('validator');
    await give('codegen');

    const { code, stdout } = await letters('list', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(JSON.parse((await letters('list', '--json', '--limit', '1')).stdout)).toHaveLength(1);
    const [first] = JSON.parse((await letters('list', '--json', '--consumer', 'validator')).stdout) as DeadLetter[];
    expect(first).toMatchObject({ sequence, consumer: 'validator', causeCode: 'BROKEN', deliveries: 3 });
    expect((await letters('list')).stdout).toContain('it broke');
  });

  it('shows one with headers and body', async () => {
    const sequence = String(await give('validator'));
    const { stdout } = await letters('show', sequence, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ causeCode: 'BROKEN', body: '{"a": 1}' });
    expect((await letters('show', sequence)).stdout).toContain('{"a": 1}');
  });

  it('replays one, once', async () => {
    const sequence = String(await give('validator'));
    const { code, stdout } = await letters('replay', sequence);
    expect(code).toBe(0);
    expect(stdout).toContain(`Replayed ${sequence}`);
    expect((await letters('list')).stdout).toBe('No dead letters.\n');
    expect((await letters('replay', sequence, '--json')).code).toBe(1);
  });

  it('leaves the consumers of the services as they are', async () => {
    const info = () => bus.manager.consumers.info(bus.names.stream(Stream.Workflows), Consumer.Validator);
    const before = (await info()).config;
    env = { ...env, MAX_TRIES: '42', ACK_WAIT_MS: '999' };
    expect((await letters('list')).code).toBe(0);
    expect((await info()).config).toEqual(before);
  });

  it('says so when a setting is not valid, or no server answers', async () => {
    expect((await letters('--prefix', 'no dot', 'list')).code).toBe(2);
    env = { NATS_CONNECT_WAIT_MS: '200' };
    const { code, stderr } = await letters('--nats', 'nats://user:secret@127.0.0.1:1', 'list');
    expect(code).toBe(1);
    expect(stderr).toContain('127.0.0.1:1');
    expect(stderr).not.toContain('secret');
  });
});

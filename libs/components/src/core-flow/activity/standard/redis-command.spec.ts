import { describe, expect, it } from '@jest/globals';
import { testRedis } from '@workflow-builder/testing';
import { createRedisCommand, type RedisCommandInput } from './redis-command.js';

const { url, prefix } = testRedis();
const command = createRedisCommand({
  connectors: (id) =>
    ({ main: { kind: 'redis' as const, url }, away: { kind: 'redis' as const, url: 'redis://127.0.0.1:1' } })[id],
  env: (name) => ({ SECRET: 'hunter2' })[name],
  attempt: () => ({ cancellationSignal: new AbortController().signal, heartbeat: () => undefined }),
});
const connectorId = 'main';

describe('redis-command', () => {
  it('writes, reads, counts and removes', async () => {
    const key = `${prefix}life`;
    expect(await command({ connectorId, command: 'GET', key })).toEqual({ result: null });
    expect(await command({ connectorId, command: 'SET', key, value: '41' })).toEqual({ result: 'OK' });
    expect(await command({ connectorId, command: 'INCR', key })).toEqual({ result: 42 });
    expect(await command({ connectorId, command: 'DECR', key })).toEqual({ result: 41 });
    expect(await command({ connectorId, command: 'GET', key })).toEqual({ result: '41' });
    expect(await command({ connectorId, command: 'EXISTS', key })).toEqual({ result: 1 });
    expect(await command({ connectorId, command: 'DEL', key })).toEqual({ result: 1 });
    expect(await command({ connectorId, command: 'EXISTS', key })).toEqual({ result: 0 });
  });

  it('writes JSON as JSON, and granted values where the compiler put them', async () => {
    const key = `${prefix}json`;
    const value = { a: [1, null], mine: { $env: 'SECRET' }, theirs: { $env: 'SECRET' } };
    await command({ connectorId, command: 'SET', key, value, env: ['/mine'] });
    expect(await command({ connectorId, command: 'GET', key })).toEqual({
      result: '{"a":[1,null],"mine":"hunter2","theirs":{"$env":"SECRET"}}',
    });
  });

  it.each<[string, RedisCommandInput, string, boolean]>([
    ['what the server refuses', { connectorId, command: 'INCR', key: `${prefix}text` }, 'REDIS_FAILED', true],
    ['a server that is away', { connectorId: 'away', command: 'GET', key: 'k' }, 'REDIS_FAILED', false],
    ['an unknown connector', { connectorId: 'gone', command: 'GET', key: 'k' }, 'CONNECTOR_UNKNOWN', true],
  ])('fails over %s', async (_case, input, type, nonRetryable) => {
    await command({ connectorId, command: 'SET', key: `${prefix}text`, value: 'no number' });
    await expect(command(input)).rejects.toMatchObject({ type, nonRetryable });
  });
});

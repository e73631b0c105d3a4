import { Redis } from 'ioredis';
import { type Attempt, bounded, failure } from './attempt.js';
import { connectorUrl, type Connectors } from './connectors.js';
import { type Env, Granted } from './granted.js';
import type { JsonValue } from './json.js';
import { asText } from './json-values.js';

export type RedisCommandInput = { connectorId: string; key: string } & (
  | { command: 'GET' | 'DEL' | 'EXISTS' | 'INCR' | 'DECR' }
  /** `env` holds JSON Pointers of the references to granted values in `value`. */
  | { command: 'SET'; value: JsonValue; env?: string[] }
);

/** Of GET the text, or null; of SET `OK`; of the others a number. */
export type RedisCommandOutput = { result: string | number | null };

const COMMAND_TIMEOUT_MS = 10_000;

/** The activity `redis-command`: one command on a connector's server, over a connection of its own. */
export function createRedisCommand(ports: { connectors: Connectors; env: Env; attempt: () => Attempt }) {
  return async function redisCommand(input: RedisCommandInput): Promise<RedisCommandOutput> {
    const url = await connectorUrl(ports.connectors, input.connectorId, 'redis');
    const value = input.command === 'SET' ? asText(new Granted(ports.env).json(input.value, input.env)) : '';
    return bounded(ports.attempt(), COMMAND_TIMEOUT_MS, async (signal) => {
      const redis = openRedis(url);
      const giveUp = (): void => redis.disconnect();
      signal.addEventListener('abort', giveUp, { once: true });
      try {
        await redis.connect();
        return { result: await execute(redis, input, value) };
      } catch (error) {
        signal.throwIfAborted();
        throw asRedisFailure(error);
      } finally {
        signal.removeEventListener('abort', giveUp);
        redis.disconnect();
      }
    });
  };
}

function openRedis(url: string): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: COMMAND_TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // What goes wrong rejects the call as well.
  redis.on('error', () => undefined);
  return redis;
}

function execute(redis: Redis, { command, key }: RedisCommandInput, value: string): Promise<string | number | null> {
  switch (command) {
    case 'GET':
      return redis.get(key);
    case 'SET':
      return redis.set(key, value);
    case 'DEL':
      return redis.del(key);
    case 'EXISTS':
      return redis.exists(key);
    case 'INCR':
      return redis.incr(key);
    case 'DECR':
      return redis.decr(key);
  }
}

/** What the server itself answers, such as that a value is no number, it answers again; the rest may pass. */
function asRedisFailure(error: unknown): Error {
  const isReply = error instanceof Error && error.name === 'ReplyError';
  const reason = isReply ? error.message : 'the server could not be reached';
  return failure('REDIS_FAILED', `The command failed: ${reason}.`, { isFinal: isReply });
}

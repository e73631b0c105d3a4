export { ensureBinaries, ensureBinary, type BinaryOptions } from './binaries/ensure-binary.js';
export type { Report } from './binaries/progress.js';
export { natsServer, redisServer, temporalCli, type BinarySpecification } from './binaries/specification.js';
export { startNats, type NatsOptions, type NatsServer } from './nats.js';
export { startPostgres, type PostgresOptions, type PostgresServer } from './postgres.js';
export { settledWithin, waitUntil } from './processes/deadline.js';
export { freePort, requireFreePort } from './processes/ports.js';
export {
  launch,
  requireReady,
  type Exit,
  type LaunchOptions,
  type RunningProcess,
} from './processes/running-process.js';
export { startPostgrest, type PostgrestOptions, type PostgrestServer } from './postgrest.js';
export { startRedis, type RedisOptions, type RedisServer } from './redis.js';
export { repositoryRoot } from './repository.js';
export { ServerError, type ServerErrorCode } from './server-error.js';
export { startTemporal, type TemporalOptions, type TemporalServer } from './temporal.js';

import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

/**
 * Settings of the connection and of what is provisioned through it. `SUBJECT_PREFIX`, `ACK_WAIT_MS` and `MAX_TRIES`
 * shape the shared streams and consumers: give every service of a deployment the same.
 */
export class BusSettings {
  /** Servers, comma-separated. */
  @IsString()
  @IsNotEmpty()
  readonly NATS_URL: string = 'nats://localhost:4222';

  /** Path of a NATS credentials file; none by default. */
  @IsOptional()
  @IsString()
  readonly NATS_CREDS?: string;

  /** Put before every subject; as upper case before every stream and bucket. Empty, or ends in a dot. */
  @Matches(/^([A-Za-z0-9_-]+\.)*$/)
  readonly SUBJECT_PREFIX: string = '';

  /** Time after which an unsettled message without a heartbeat is delivered again. */
  @Type(() => Number)
  @IsInt()
  @Min(300)
  readonly ACK_WAIT_MS: number = 15_000;

  /** Deliveries of a message to a handler before it becomes a dead letter; some consumers of the topology have their own number. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly MAX_TRIES: number = 5;

  /** How long a start waits for the bus before it goes on without, still trying. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  readonly NATS_CONNECT_WAIT_MS: number = 5_000;

  /** How long a publication is retried before it fails as `BusUnavailable`. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly PUBLISH_DEADLINE_MS: number = 10_000;
}

/** Settings of one process's work on its consumers. */
export class TransportSettings {
  /** Handlers that run at once, per consumer and process. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  readonly CONCURRENCY: number = 4;

  /** Pause before the second try; it doubles with each further one. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly RETRY_BASE_MS: number = 1_000;

  /** Longest pause between two tries. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly RETRY_MAX_MS: number = 30_000;

  /** How long a shutdown waits for running handlers; with what comes after, less than the service's own deadline. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  readonly DRAIN_DEADLINE_MS: number = 20_000;
}

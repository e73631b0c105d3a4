import {
  AckPolicy,
  type ConsumerConfig,
  type ConsumerInfo,
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamManager,
  ReplayPolicy,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { type ObjectStore, Objm } from '@nats-io/obj';
import { nanos, type NatsConnection } from '@nats-io/transport-node';
import { type ConsumerSpec, consumers, Stream, streams, type StreamSpec } from '@workflow-builder/contracts';
import { UnsupportedServer } from './errors.js';
import type { Names } from './names.js';
import type { BusSettings } from './settings.js';

/** Consumer of the server's max-deliveries advisories, shared by every process that runs a transport. */
export const ADVISORY_CONSUMER = 'max-deliveries';

const MINIMUM_SERVER = { major: 2, minor: 11 };
const PAYLOAD_BUCKET = 'PAYLOADS';
const HOUR_MS = 3_600_000;
const PAYLOAD_TTL_MS = 48 * HOUR_MS;
const PAYLOAD_MAX_BYTES = 2 * 1024 ** 3;
const ADVISORY_MAX_AGE_MS = 7 * 24 * HOUR_MS;
const ADVISORY_MAX_BYTES = 64 * 1024 ** 2;
/** Deliveries of one consumer that may be unsettled at once, over all replicas. */
const MAX_ACK_PENDING = 2_000;
/** Pull requests that may wait on one consumer: concurrency times replicas. */
const MAX_WAITING = 4_096;

/** JetStream's err_code values that the client library does not name. */
const STREAM_NAME_IN_USE = 10058;
const CONSUMER_EXISTS = 10148;
const CONSUMER_NAME_IN_USE = 10013;

export interface Provisioned {
  readonly consumers: ReadonlyMap<string, ConsumerInfo>;
  readonly payloads: ObjectStore;
}

/**
 * Creates or updates all streams, consumers and the payload bucket. Every service does the whole at its start: with
 * `interest` retention, a message that came before its consumers were there would be gone. Safe to run concurrently.
 *
 * @throws UnsupportedServer below 2.11 or without JetStream
 */
export async function provision(
  connection: NatsConnection,
  manager: JetStreamManager,
  names: Names,
  settings: BusSettings,
): Promise<Provisioned> {
  requireServer(connection.info?.version ?? 'unknown');
  const configs = [...streams.map((spec) => streamConfig(spec, names)), advisoryStream(names)];
  await Promise.all(configs.map((config) => ensureStream(manager, config)));
  const infos = await Promise.all([
    ...consumers.map((spec) =>
      ensureConsumer(manager, names.stream(spec.stream), consumerConfig(spec, names, settings)),
    ),
    ensureConsumer(manager, names.stream(Stream.Advisories), advisoryConsumer(settings)),
  ]);
  const payloads = await ensurePayloadBucket(manager, names);
  return { consumers: new Map(infos.map((info) => [info.name, info])), payloads };
}

/** @throws UnsupportedServer */
export function requireServer(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const enough = major > MINIMUM_SERVER.major || (major === MINIMUM_SERVER.major && minor >= MINIMUM_SERVER.minor);
  if (!enough) throw new UnsupportedServer(`nats-server ${version} is too old: 2.11 is the oldest that works.`);
}

async function ensureStream(
  manager: JetStreamManager,
  config: Partial<StreamConfig> & { name: string },
): Promise<void> {
  try {
    await manager.streams.add(config);
  } catch (error) {
    if (!hasCode(error, STREAM_NAME_IN_USE)) throw error;
    await manager.streams.update(config.name, config);
  }
}

async function ensureConsumer(
  manager: JetStreamManager,
  stream: string,
  config: Partial<ConsumerConfig> & { durable_name: string },
): Promise<ConsumerInfo> {
  try {
    return await manager.consumers.add(stream, config);
  } catch (error) {
    if (!hasCode(error, CONSUMER_EXISTS, CONSUMER_NAME_IN_USE)) throw error;
    return await manager.consumers.update(stream, config.durable_name, config);
  }
}

/** The payload bucket as it is; using it fails if no service has created it. */
export function openPayloads(manager: JetStreamManager, names: Names): Promise<ObjectStore> {
  return new Objm(manager.jetstream()).open(names.bucket(PAYLOAD_BUCKET), false);
}

function ensurePayloadBucket(manager: JetStreamManager, names: Names): Promise<ObjectStore> {
  const options = { ttl: nanos(PAYLOAD_TTL_MS), max_bytes: PAYLOAD_MAX_BYTES, storage: StorageType.File };
  return new Objm(manager.jetstream()).create(names.bucket(PAYLOAD_BUCKET), options);
}

function streamConfig(spec: StreamSpec, names: Names): Partial<StreamConfig> & { name: string } {
  return {
    name: names.stream(spec.name),
    subjects: spec.subjects.map((subject) => names.subject(subject)),
    retention: spec.retention === 'interest' ? RetentionPolicy.Interest : RetentionPolicy.Limits,
    discard: spec.discard === 'new' ? DiscardPolicy.New : DiscardPolicy.Old,
    max_age: nanos(spec.maxAgeMs),
    max_bytes: spec.maxBytes,
    duplicate_window: nanos(spec.duplicateWindowMs),
    storage: StorageType.File,
    allow_direct: true,
  };
}

/** Plain subscriptions would lose advisories in a restart, so a stream keeps them. */
function advisoryStream(names: Names): Partial<StreamConfig> & { name: string } {
  const watched = [...new Set(consumers.map((spec) => spec.stream))];
  return {
    name: names.stream(Stream.Advisories),
    subjects: watched.map((stream) => names.maxDeliveriesAdvisory(stream)),
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.Old,
    max_age: nanos(ADVISORY_MAX_AGE_MS),
    max_bytes: ADVISORY_MAX_BYTES,
    storage: StorageType.File,
  };
}

function consumerConfig(
  spec: ConsumerSpec,
  names: Names,
  settings: BusSettings,
): Partial<ConsumerConfig> & { durable_name: string } {
  return {
    ...pullConsumer(spec.durable, settings),
    filter_subjects: spec.subjects.map((subject) => names.subject(subject)),
    headers_only: spec.headersOnly,
    // One delivery more than handlers get: a message whose last try killed the process comes back once, to be given up.
    max_deliver: (spec.maxTries ?? settings.MAX_TRIES) + 1,
  };
}

/** Advisories are tried until their stream forgets them: an unreported crash loop would leave its submitter waiting. */
function advisoryConsumer(settings: BusSettings): Partial<ConsumerConfig> & { durable_name: string } {
  return { ...pullConsumer(ADVISORY_CONSUMER, settings), max_deliver: -1 };
}

function pullConsumer(durable: string, settings: BusSettings): Partial<ConsumerConfig> & { durable_name: string } {
  return {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(settings.ACK_WAIT_MS),
    deliver_policy: DeliverPolicy.All,
    replay_policy: ReplayPolicy.Instant,
    max_ack_pending: MAX_ACK_PENDING,
    max_waiting: MAX_WAITING,
  };
}

export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof JetStreamApiError && codes.includes(error.code);
}

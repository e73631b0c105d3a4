export { backoff, type BackoffPolicy } from './backoff.js';
export { Bus, type BusOptions, type BusStatus, connectBus } from './bus.js';
export type { CoreHandler, CoreMessage, RequestOptions } from './core-messages.js';
export {
  type DeadLetter,
  type DeadLetterDetails,
  DeadLetterNotFound,
  DeadLetters,
  type ListOptions,
} from './dead-letters.js';
export { type Dto, isRecord } from '@workflow-builder/dto-rules';
export { DtoValidator, type Finding } from './dto-validator.js';
export {
  BusUnavailable,
  EventInvalid,
  MessageInvalid,
  MessagingError,
  NoResponders,
  PayloadMissing,
  PermanentError,
  PipelineFull,
  RequestFailed,
  RequestTimeout,
  UnsupportedServer,
} from './errors.js';
export { EventContext, type EventContextFields } from './event-context.js';
export { EventPublisher, type Published, type PublishOptions } from './event-publisher.js';
export { decodeJson, encodeJson } from './json.js';
export { JetStreamTransport, type JetStreamTransportOptions } from './jetstream-transport.js';
export { KvBucket, type KvBucketSpec, unlessOvertaken } from './kv-bucket.js';
export { Names } from './names.js';
export { OriginalErrorFilter } from './original-error.filter.js';
export { PayloadStore } from './payload-store.js';
export type { Logger, MessagingMetrics } from './ports.js';
export { BusSettings, TransportSettings } from './settings.js';
export type { StageResult } from './stage-result.js';
export { isTransient } from './transient.js';
export { DeadLetterHeader } from './wire-headers.js';

import type { JsMsg } from '@nats-io/jetstream';
import type { ConsumerSpec } from '@workflow-builder/contracts';
import { backoff, type BackoffPolicy } from './backoff.js';
import type { Cause, DeadLetterWriter, FailedMessage } from './dead-letter-writer.js';
import { PermanentError } from './errors.js';
import type { Names } from './names.js';

/** What becomes of a delivery. */
export type Verdict =
  | { readonly kind: 'ack' }
  | { readonly kind: 'retry'; readonly delayMs: number; readonly cause: Cause }
  | { readonly kind: 'dead-letter'; readonly cause: Cause };

export interface RetryPolicy extends BackoffPolicy {
  /** Deliveries that reach the handler. */
  readonly maxTries: number;
}

/** Cause of a message whose deliveries are used up without an error to show: it killed its processes, or outlasted them. */
export const exhausted = (deliveries: number): Cause => ({
  code: 'DELIVERIES_EXHAUSTED',
  message: `Delivered ${deliveries} times without being settled: its handler may end the process, or never end.`,
});

/** The verdict on a handler that threw on the `deliveries`-th delivery: again later, unless that is in vain or was the last try. */
export function judge(error: unknown, deliveries: number, policy: RetryPolicy): Verdict {
  const cause = causeOf(error);
  if (error instanceof PermanentError || deliveries >= policy.maxTries) return { kind: 'dead-letter', cause };
  return { kind: 'retry', delayMs: backoff(deliveries, policy), cause };
}

/** Tells the server the verdict. A dead letter is written first: should that fail, the message comes again. */
export async function settle(
  message: JsMsg,
  consumer: ConsumerSpec,
  verdict: Verdict,
  writer: DeadLetterWriter,
  names: Names,
): Promise<void> {
  switch (verdict.kind) {
    case 'ack':
      message.ack();
      return;
    case 'retry':
      // A bare nak() comes back at once: the consumer's own back-off does not apply to it.
      message.nak(verdict.delayMs);
      return;
    case 'dead-letter':
      await writer.write(failedDelivery(message, consumer, names), consumer, verdict.cause);
      message.term(verdict.cause.code);
      return;
  }
}

function failedDelivery(message: JsMsg, consumer: ConsumerSpec, names: Names): FailedMessage {
  const { stream, streamSequence, deliveryCount } = message.info;
  return {
    subject: names.plainSubject(message.subject),
    headers: message.headers,
    body: consumer.headersOnly ? undefined : message.data,
    stream: names.plainStream(stream),
    sequence: streamSequence,
    deliveries: deliveryCount,
    time: message.time,
  };
}

function causeOf(error: unknown): Cause {
  if (!(error instanceof Error)) return { code: 'UNKNOWN', message: String(error) };
  const code: unknown = Reflect.get(error, 'code');
  return { code: typeof code === 'string' ? code : error.name, message: error.message };
}

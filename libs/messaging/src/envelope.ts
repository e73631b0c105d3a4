import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { dataSchema, eventType, Header } from '@workflow-builder/contracts';
import { injectContext } from '@workflow-builder/telemetry';
import { WireHeader } from './wire-headers.js';

/** What a message's headers say about it. Absent fields were not sent, as by a producer that knows less than we do. */
export interface Envelope {
  /** CloudEvents type, such as `dev.workflow-builder.code.verified`. */
  readonly type: string | undefined;
  /** When the event happened, ISO. */
  readonly at: string | undefined;
  /** CloudEvents subject: the compilation's or deployment's id. */
  readonly about: string | undefined;
  readonly messageId: string | undefined;
  readonly replyTo: string | undefined;
  readonly attempt: string | undefined;
}

export interface OutgoingEnvelope {
  readonly subject: string;
  readonly service: string;
  readonly about: string;
  readonly messageId: string;
  readonly replyTo?: string | undefined;
  readonly attempt?: string | undefined;
}

/** Headers of a CloudEvents 1.0 message in binary mode; the trace context is that of the active span. */
export function writeEnvelope({ subject, service, about, messageId, replyTo, attempt }: OutgoingEnvelope): MsgHdrs {
  const written = headers();
  written.set(Header.SpecVersion, '1.0');
  written.set(Header.Id, messageId);
  written.set(Header.Type, eventType(subject));
  written.set(Header.Source, `/services/${service}`);
  written.set(Header.Subject, about);
  written.set(Header.Time, new Date().toISOString());
  written.set(Header.DataSchema, dataSchema(subject));
  written.set(Header.ContentType, 'application/json');
  written.set(Header.MessageId, messageId);
  if (replyTo) written.set(Header.ReplyTo, replyTo);
  if (attempt) written.set(WireHeader.Attempt, attempt);
  injectContext((name, value) => {
    written.set(name, value);
  });
  return written;
}

export function readEnvelope(received: MsgHdrs | undefined): Envelope {
  return {
    type: readHeader(received, Header.Type),
    at: readHeader(received, Header.Time),
    about: readHeader(received, Header.Subject),
    messageId: readHeader(received, Header.MessageId),
    replyTo: readHeader(received, Header.ReplyTo),
    attempt: readHeader(received, WireHeader.Attempt),
  };
}

/** The header's value; undefined where it is missing or empty. */
export function readHeader(received: MsgHdrs | undefined, name: string): string | undefined {
  return received?.get(name) || undefined;
}

/**
 * Id of the event that a stage emits: the same for every delivery of the message it comes from, so that a redelivery's
 * copy is dropped; another one for each attempt, so that a replay's events pass.
 */
export function emittedMessageId(about: string, subject: string, attempt: string | undefined): string {
  return attempt ? `${about}.${subject}.${attempt}` : `${about}.${subject}`;
}

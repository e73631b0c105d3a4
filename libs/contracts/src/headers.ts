/** NATS headers of a CloudEvents 1.0 message in binary mode, and our own beside them. */
export const Header = {
  /** `1.0` */
  SpecVersion: 'ce-specversion',
  Id: 'ce-id',
  /** Reverse-DNS type: `dev.workflow-builder.` and the subject. */
  Type: 'ce-type',
  /** `/services/<service>` */
  Source: 'ce-source',
  /** What the event is about: the compilation's or deployment's id. */
  Subject: 'ce-subject',
  Time: 'ce-time',
  DataSchema: 'ce-dataschema',
  ContentType: 'content-type',
  TraceParent: 'traceparent',
  TraceState: 'tracestate',
  /** JetStream drops a second message with the same id within the stream's window. */
  MessageId: 'Nats-Msg-Id',
  /** Where those wait who want to hear how it ended; core NATS, best effort. */
  ReplyTo: 'wb-reply-to',
  /** The body lies in the object store under this name, since it is larger than the bus carries. */
  PayloadRef: 'wb-payload-ref',
} as const;

const TYPE_PREFIX = 'dev.workflow-builder.';

/** Type of the event on a subject: the subject behind our reverse-DNS prefix. */
export const eventType = (subject: string): string => TYPE_PREFIX + subject;

/** The subject of an event of a type; undefined when the type is none of ours. */
export const subjectOfType = (type: string): string | undefined =>
  type.startsWith(TYPE_PREFIX) ? type.slice(TYPE_PREFIX.length) : undefined;

/** Identity of the JSON Schema of the data on a subject, as `ce-dataschema` names it: the schema's `$id`. */
export const dataSchema = (subject: string): string => `urn:workflow-builder:event:${subject}:1`;

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

/** Type of the event on a subject: the subject behind our reverse-DNS prefix. */
export const eventType = (subject: string): string => `dev.workflow-builder.${subject}`;

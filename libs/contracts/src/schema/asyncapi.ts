import { eventType } from '../headers.js';
import { type Subject, subjects } from '../subjects.js';
import { consumers, type StreamSpec, streams } from '../topology.js';
import { eventExamples } from './event-examples.js';
import { consumerServices, eventFacts } from './event-facts.js';
import { headersSchema } from './event-headers.js';
import type { JsonSchema } from './dto-schemas.js';

const DAY_MS = 24 * 60 * 60 * 1000;

const ABOUT =
  'Events on NATS JetStream: CloudEvents 1.0 in binary mode, JSON bodies, at least once. A deployment may put a prefix ' +
  'of its own before every subject and, in upper case, before every stream.';

/** The AsyncAPI 3.0 document of all events, beside the folder of their schemas: a channel for each subject, operations by service. */
export function asyncApi(version: string): JsonSchema {
  return {
    asyncapi: '3.0.0',
    info: { title: 'Workflow Builder events', version, description: ABOUT },
    defaultContentType: 'application/json',
    servers: {
      nats: { host: 'localhost:4222', protocol: 'nats', description: 'nats-server 2.11 or newer, with JetStream.' },
    },
    channels: Object.fromEntries(subjects.map((subject) => [subject, channel(subject)])),
    operations: Object.fromEntries([...publications(), ...receptions()]),
    components: { messages: Object.fromEntries(messages()) },
  };
}

function channel(subject: Subject): JsonSchema {
  const { name, retention, maxAgeMs, duplicateWindowMs } = streamOf(subject);
  const kept =
    retention === 'limits'
      ? `kept for ${maxAgeMs / DAY_MS} days and replayable from any time`
      : 'kept until our own services have settled it; not meant to be replayed';
  return {
    address: subject,
    description: `In the stream ${name}: ${kept}.`,
    messages: { [subject]: { $ref: `#/components/messages/${subject}` } },
    'x-jetstream': { stream: name, retention, maxAgeMs, duplicateWindowMs },
  };
}

function streamOf(subject: Subject): StreamSpec {
  const stream = streams.find((spec) => spec.subjects.some((pattern) => matches(pattern, subject)));
  if (stream === undefined) throw new RangeError(`No stream keeps ${subject}.`);
  return stream;
}

/** Whether a subject is one that a pattern such as `code.*` means. */
function matches(pattern: string, subject: string): boolean {
  return pattern === subject || (pattern.endsWith('.*') && subject.startsWith(pattern.slice(0, -1)));
}

function publications(): [string, JsonSchema][] {
  return subjects.map((subject) => operation('send', eventFacts[subject].producer, subject));
}

function receptions(): [string, JsonSchema][] {
  return consumers.flatMap(({ durable, subjects: read }) =>
    read.map((subject) => operation('receive', consumerServices[durable], subject)),
  );
}

function operation(action: 'send' | 'receive', service: string, subject: Subject): [string, JsonSchema] {
  const channelRef = `#/channels/${subject}`;
  return [
    `${service}.${action}.${subject}`,
    {
      action,
      title: `${service} ${action}s ${subject}`,
      channel: { $ref: channelRef },
      messages: [{ $ref: `${channelRef}/messages/${subject}` }],
      tags: [{ name: service }],
    },
  ];
}

function messages(): [string, JsonSchema][] {
  return subjects.map((subject) => [
    subject,
    {
      name: eventType(subject),
      title: subject,
      summary: eventFacts[subject].summary,
      contentType: 'application/json',
      headers: headersSchema(subject),
      payload: {
        schemaFormat: 'application/schema+json;version=draft-07',
        schema: { $ref: `./schemas/${subject}.json` },
      },
      examples: [{ name: subject, payload: eventExamples[subject] }],
    },
  ]);
}

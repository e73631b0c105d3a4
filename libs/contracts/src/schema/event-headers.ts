import { dataSchema, eventType, Header } from '../headers.js';
import type { Subject } from '../subjects.js';
import type { JsonSchema } from './dto-schemas.js';

const required = [
  Header.SpecVersion,
  Header.Id,
  Header.Type,
  Header.Source,
  Header.Subject,
  Header.Time,
  Header.DataSchema,
  Header.ContentType,
];

/** The headers of an event, as JSON Schema: CloudEvents 1.0 in binary mode, W3C trace context, JetStream's and our own. */
export function headersSchema(subject: Subject): JsonSchema {
  return {
    type: 'object',
    required: [...required, Header.MessageId],
    properties: {
      [Header.SpecVersion]: { type: 'string', const: '1.0' },
      [Header.Id]: { type: 'string', description: 'Identity of the event; with ce-source it is unique.' },
      [Header.Type]: { type: 'string', const: eventType(subject) },
      [Header.Source]: {
        type: 'string',
        pattern: '^/services/[a-z-]+$',
        description: 'The service that published it.',
      },
      [Header.Subject]: { type: 'string', description: 'Id of the compilation or deployment that it is about.' },
      [Header.Time]: { type: 'string', format: 'date-time' },
      [Header.DataSchema]: { type: 'string', const: dataSchema(subject) },
      [Header.ContentType]: { type: 'string', const: 'application/json' },
      [Header.TraceParent]: { type: 'string', description: 'W3C trace context of the publisher.' },
      [Header.TraceState]: { type: 'string' },
      [Header.MessageId]: { type: 'string', description: 'A second message with this id is dropped by JetStream.' },
      [Header.ReplyTo]: {
        type: 'string',
        description: 'Subject on which the outcome is awaited; for our own services.',
      },
      [Header.PayloadRef]: { type: 'string', description: 'Present when the body lies in the object store instead.' },
    },
  };
}

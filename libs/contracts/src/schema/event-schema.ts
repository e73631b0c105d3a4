import { eventDtos } from '../events/catalogue.js';
import { dataSchema } from '../headers.js';
import { type Subject, subjects } from '../subjects.js';
import { dtoSchemas, type JsonSchema } from './dto-schemas.js';

/** The JSON Schema (draft-07) of each event's data, complete in itself, generated from the DTOs. */
export function eventSchemas(): ReadonlyMap<Subject, JsonSchema> {
  return new Map(subjects.map((subject) => [subject, eventSchema(subject)]));
}

function eventSchema(subject: Subject): JsonSchema {
  const dto = eventDtos[subject];
  const definitions = new Map(dtoSchemas([dto], '#/definitions/'));
  const schema = definitions.get(dto.name);
  definitions.delete(dto.name);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: dataSchema(subject),
    title: subject,
    ...schema,
    definitions: Object.fromEntries(definitions),
  };
}

import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { IS_ISO8601 } from 'class-validator';
import { targetConstructorToSchema, validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { eventDtos } from '../events/catalogue.js';
import { dataSchema } from '../headers.js';
import { type Subject, subjects } from '../subjects.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

const options = {
  classTransformerMetadataStorage: defaultMetadataStorage,
  refPointerPrefix: '#/definitions/',
  // Every time on the bus has a date and a time.
  additionalConverters: { [IS_ISO8601]: { type: 'string', format: 'date-time' } },
} as const;

/** The JSON Schema (draft-07) of each event's data, complete in itself, generated from the DTOs. */
export function eventSchemas(): ReadonlyMap<Subject, JsonSchema> {
  const nested = Object.entries(validationMetadatasToSchemas(options));
  const definitions = new Map(nested.map(([name, schema]): [string, JsonSchema] => [name, plainReferences(schema)]));
  return new Map(subjects.map((subject) => [subject, eventSchema(subject, definitions)]));
}

function eventSchema(subject: Subject, definitions: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const schema = plainReferences(targetConstructorToSchema(eventDtos[subject], options));
  const needed = [...referred(schema, definitions)].sort(([one], [other]) => one.localeCompare(other));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: dataSchema(subject),
    title: subject,
    ...schema,
    definitions: Object.fromEntries(needed),
  };
}

/** Draft-07 ignores what stands beside a `$ref`, and tools warn of it. */
function plainReferences(schema: object): JsonSchema {
  return '$ref' in schema ? { $ref: schema.$ref } : mapValues(schema);
}

function mapValues(schema: object): JsonSchema {
  const mapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mapped);
    return typeof value === 'object' && value !== null ? plainReferences(value) : value;
  };
  return Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, mapped(value)]));
}

/** The definitions that a schema refers to, at any depth. */
function referred(
  schema: JsonSchema,
  definitions: ReadonlyMap<string, JsonSchema>,
  found = new Map<string, JsonSchema>(),
): ReadonlyMap<string, JsonSchema> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/(\w+)"/g)) {
    const definition = definitions.get(name);
    if (definition === undefined) throw new RangeError(`There is no DTO ${name}.`);
    if (found.has(name)) continue;
    found.set(name, definition);
    referred(definition, definitions, found);
  }
  return found;
}

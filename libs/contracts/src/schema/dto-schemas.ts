import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import type { ClassConstructor } from 'class-transformer';
import { IS_ISO8601 } from 'class-validator';
import { manifestDefinitions } from '@workflow-builder/manifest';
import { targetConstructorToSchema, validationMetadatasToSchemas } from 'class-validator-jsonschema';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of each DTO class and of each class that one of them refers to, by class name, generated from their
 * validation rules; those of the manifest come from `libs/manifest`. References are `referencePrefix` and the name, such as `#/definitions/DiagnosticDto`.
 */
export function dtoSchemas(
  dtos: readonly ClassConstructor<object>[],
  referencePrefix: string,
): ReadonlyMap<string, JsonSchema> {
  const options = {
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: referencePrefix,
    // Every time of ours has a date and a time.
    additionalConverters: { [IS_ISO8601]: { type: 'string', format: 'date-time' } },
  } as const;
  const known = new Map<string, object>([
    ...Object.entries(validationMetadatasToSchemas(options)),
    ...Object.entries(manifestDefinitions(referencePrefix)),
  ]);
  for (const dto of dtos) known.set(dto.name, targetConstructorToSchema(dto, options));

  const schemas = new Map<string, JsonSchema>();
  const wanted = new Set(dtos.map(({ name }) => name));
  for (const name of wanted) {
    const schema = known.get(name);
    if (schema === undefined) throw new RangeError(`There is no DTO ${name}.`);
    schemas.set(name, plainReferences(schema));
    for (const reference of references(schema)) wanted.add(reference.slice(referencePrefix.length));
  }
  return new Map([...schemas].sort(([one], [other]) => one.localeCompare(other)));
}

/** Beside a `$ref` nothing counts, and tools warn of it. */
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

function references(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

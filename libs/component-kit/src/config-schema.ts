import type { ClassConstructor } from 'class-transformer';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { ComponentConfig, ConfigClass } from './config.js';
import { configShape, type ConfigShape } from './config-shape.js';

/** A JSON Schema. */
export type ConfigSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft-07) of a config, derived from its DTO; what UI forms are made of. Nested DTOs stand under `definitions`.
 * Docstrings of the DTO are not known at run time; the published schema has them as descriptions.
 */
export function configSchema(type: ConfigClass<ComponentConfig>): ConfigSchema {
  const definitions = [...nestedDtos(type)].map((dto) => [dto.name, schemaOf(dto)] as const);
  return definitions.length === 0
    ? schemaOf(type)
    : { ...schemaOf(type), definitions: Object.fromEntries(definitions.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function schemaOf(type: ClassConstructor<object>): ConfigSchema {
  const {
    properties = {},
    required = [],
    ...schema
  } = targetConstructorToSchema(type, {
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/definitions/',
  });
  const needed = required.filter((field) => isChecked(type, field));
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).map(plainReference)),
    ...(needed.length === 0 ? {} : { required: needed }),
  };
}

/** Whether anything is asked of a field; one that is merely allowed may as well be absent. */
function isChecked(type: ClassConstructor<object>, field: string): boolean {
  return getMetadataStorage()
    .getTargetValidationMetadatas(type, '', false, false)
    .some((metadata) => metadata.propertyName === field && metadata.type !== ValidationTypes.WHITELIST);
}

/** Beside a `$ref` nothing counts, and tools warn of it. */
function plainReference([name, property]: readonly [string, object]): readonly [string, object] {
  return [name, '$ref' in property ? { $ref: property.$ref } : property];
}

/** The DTOs of nested objects, at any depth. */
function nestedDtos(type: ClassConstructor<object>): ReadonlySet<ClassConstructor<object>> {
  const found = new Set<ClassConstructor<object>>();
  collect(configShape(type), found);
  return found;
}

function collect({ fields }: ConfigShape, found: Set<ClassConstructor<object>>): void {
  for (const nested of fields.values()) {
    if (nested === undefined || found.has(nested.dto)) continue;
    found.add(nested.dto);
    collect(nested, found);
  }
}

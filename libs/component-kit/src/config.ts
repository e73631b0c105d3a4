import 'reflect-metadata';
import type { ClassConstructor } from 'class-transformer';
import { getMetadataStorage, IsOptional, IsString, validateSync, type ValidationError } from 'class-validator';
import { closest } from '@workflow-builder/diagnostics';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';
import { nestedDto } from './nested.js';
import type { Report } from './report.js';

/** What the config of every component may hold. Extended by the DTO of each component. */
export class ComponentConfig {
  /** What the node is for; for people only. */
  @IsOptional()
  @IsString()
  readonly description?: string;
}

export type ConfigClass<Config extends ComponentConfig> = new () => Config;

/** Reads a config into its DTO. What is missing or wrong is an error, what the DTO does not know a warning. */
export function parseConfig<Config extends ComponentConfig>(
  type: ConfigClass<Config>,
  source: JsonObject,
  label: string,
  report: Report,
): Config | undefined {
  reportUnknownFields(type, source, 'data.config', label, report);
  const config = Object.assign(new type(), knownValues(type, source));
  const errors = validateSync(config, { forbidUnknownValues: false });
  reportErrors(errors, source, 'data.config', label, report);
  return errors.length === 0 ? config : undefined;
}

/** Null is what editors write for an empty box, so it counts as absent. Only declared fields pass, so none is `__proto__`. */
function knownValues(type: ClassConstructor<object>, source: JsonObject): object {
  return Object.fromEntries(
    configFields(type).flatMap((name) => {
      const value = ownValue(source, name) ?? null;
      return value === null ? [] : [[name, instantiate(nestedDto(type, name), value)]];
    }),
  );
}

/** Objects of a nested DTO as what they are, since class-validator looks at their class. */
function instantiate(dto: ClassConstructor<object> | undefined, value: JsonValue): unknown {
  if (dto === undefined) return value;
  if (isJsonList(value)) return value.map((item) => instantiate(dto, item));
  return isJsonObject(value) ? Object.assign(new dto(), knownValues(dto, value)) : value;
}

/** The fields that a DTO declares, inherited ones included. */
export function configFields(type: ClassConstructor<object>): readonly string[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return [...new Set(metadata.map(({ propertyName }) => propertyName))].sort();
}

function reportUnknownFields(
  type: ClassConstructor<object>,
  source: JsonObject,
  path: string,
  label: string,
  report: Report,
): void {
  const fields = configFields(type);
  for (const [name, value] of Object.entries(source)) {
    if (!fields.includes(name)) reportUnknownField(name, { fields, path, label }, report);
    const dto = nestedDto(type, name);
    if (dto === undefined) continue;
    for (const [place, object] of objectsIn(value)) {
      reportUnknownFields(dto, object, `${path}.${name}${place}`, label, report);
    }
  }
}

function reportUnknownField(
  name: string,
  { fields, path, label }: { readonly fields: readonly string[]; readonly path: string; readonly label: string },
  report: Report,
): void {
  const meant = closest(name, fields);
  const known = meant === undefined ? fields.join(', ') : `"${meant}", which may be meant, and ${fields.join(', ')}`;
  report('CONFIG_UNKNOWN_FIELD', { label, field: name, known }, { field: `${path}.${name}` });
}

function objectsIn(value: JsonValue): readonly (readonly [place: string, object: JsonObject])[] {
  if (isJsonObject(value)) return [['', value]];
  if (!isJsonList(value)) return [];
  return value.flatMap((item, index) => (isJsonObject(item) ? [[`[${index}]`, item] as const] : []));
}

function reportErrors(
  errors: readonly ValidationError[],
  source: JsonValue | undefined,
  path: string,
  label: string,
  report: Report,
): void {
  for (const { property, constraints, children } of errors) {
    const field = isJsonList(source) ? `${path}[${property}]` : `${path}.${property}`;
    const value = valueAt(source, property);
    const [reason] = Object.values(constraints ?? {});
    if (reason !== undefined) reportError(value, { field, property, label, reason }, report);
    reportErrors(children ?? [], value, field, label, report);
  }
}

function valueAt(source: JsonValue | undefined, property: string): JsonValue | undefined {
  if (isJsonList(source)) return source[Number(property)];
  return isJsonObject(source) ? ownValue(source, property) : undefined;
}

function reportError(
  value: JsonValue | undefined,
  { field, property, label, reason }: { field: string; property: string; label: string; reason: string },
  report: Report,
): void {
  const isMissing = value === undefined || value === null || value === '';
  if (isMissing) report('CONFIG_REQUIRED', { label, field: property, expected: reason }, { field });
  else report('CONFIG_INVALID', { label, field: property, reason }, { field });
}

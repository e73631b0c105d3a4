import 'reflect-metadata';
import { IsOptional, IsString, validateSync, type ValidationError } from 'class-validator';
import { closest } from '@workflow-builder/diagnostics';
import { DtoShapes, Soundness } from '@workflow-builder/dto-rules';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';
import { configShape, type ConfigShape } from './config-shape.js';
import type { Report } from './report.js';

/** What the config of every component may hold. Extended by the DTO of each component. */
export class ComponentConfig {
  /** What the node is for; for people only. */
  @IsOptional()
  @IsString()
  readonly description?: string;
}

export type ConfigClass<Config extends ComponentConfig> = new () => Config;

/** Reads a config; undefined after a finding. What is missing or wrong is an error, what the DTO does not know a warning. */
export type ConfigParser<Config extends ComponentConfig> = (
  source: JsonObject,
  label: string,
  report: Report,
) => Config | undefined;

/** Makes the parser of a DTO, which is worth holding. */
export function configParser<Config extends ComponentConfig>(type: ConfigClass<Config>): ConfigParser<Config> {
  const shape = configShape(type);
  const soundness = new Soundness(new DtoShapes());
  return (source, label, report) => {
    reportUnknownFields(shape, source, 'data.config', label, report);
    const known = knownValues(shape, source);
    const config = Object.assign(new type(), known);
    if (soundness.holds(type, known)) return config;
    const errors = validateSync(config, { forbidUnknownValues: false });
    reportErrors(errors, source, 'data.config', label, report);
    return errors.length === 0 ? config : undefined;
  };
}

/** Null is what editors write for an empty box, so it counts as absent. Only declared fields pass, so none is `__proto__`. */
function knownValues({ fields }: ConfigShape, source: JsonObject): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const [name, nested] of fields) {
    const value = ownValue(source, name) ?? null;
    if (value !== null) known[name] = instantiate(nested, value);
  }
  return known;
}

/** Objects of a nested DTO as what they are, since class-validator looks at their class. */
function instantiate(shape: ConfigShape | undefined, value: JsonValue): unknown {
  if (shape === undefined) return value;
  if (isJsonList(value)) return value.map((item) => instantiate(shape, item));
  return isJsonObject(value) ? Object.assign(new shape.dto(), knownValues(shape, value)) : value;
}

function reportUnknownFields(
  { fields }: ConfigShape,
  source: JsonObject,
  path: string,
  label: string,
  report: Report,
): void {
  for (const [name, value] of Object.entries(source)) {
    if (!fields.has(name)) reportUnknownField(name, { fields: [...fields.keys()], path, label }, report);
    const nested = fields.get(name);
    if (nested === undefined) continue;
    for (const [place, object] of objectsIn(value)) {
      reportUnknownFields(nested, object, `${path}.${name}${place}`, label, report);
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

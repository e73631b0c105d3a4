import 'reflect-metadata';
import { getMetadataStorage, IsOptional, IsString, validateSync, type ValidationError } from 'class-validator';
import { closest } from '@workflow-builder/diagnostics';
import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';
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
  reportUnknownFields(type, source, label, report);
  const config = Object.assign(new type(), knownValues(type, source));
  const errors = validateSync(config, { forbidUnknownValues: false });
  reportErrors(errors, source, 'data.config', label, report);
  return errors.length === 0 ? config : undefined;
}

/** Null is what editors write for an empty box, so it counts as absent. Only declared fields pass, so none is `__proto__`. */
function knownValues(type: ConfigClass<ComponentConfig>, source: JsonObject): JsonObject {
  return Object.fromEntries(
    configFields(type).flatMap((name) => {
      const value = ownValue(source, name) ?? null;
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** The fields that a DTO declares, inherited ones included. */
export function configFields(type: ConfigClass<ComponentConfig>): readonly string[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return [...new Set(metadata.map(({ propertyName }) => propertyName))].sort();
}

function reportUnknownFields(
  type: ConfigClass<ComponentConfig>,
  source: JsonObject,
  label: string,
  report: Report,
): void {
  const fields = configFields(type);
  for (const name of Object.keys(source).filter((key) => !fields.includes(key))) {
    const meant = closest(name, fields);
    const known = meant === undefined ? fields.join(', ') : `"${meant}", which may be meant, and ${fields.join(', ')}`;
    report('CONFIG_UNKNOWN_FIELD', { label, field: name, known }, { field: `data.config.${name}` });
  }
}

function reportErrors(
  errors: readonly ValidationError[],
  source: JsonValue | undefined,
  path: string,
  label: string,
  report: Report,
): void {
  for (const { property, constraints, children } of errors) {
    const field = `${path}.${property}`;
    const value = isJsonObject(source) ? ownValue(source, property) : undefined;
    const [reason] = Object.values(constraints ?? {});
    if (reason !== undefined) reportError(value, { field, property, label, reason }, report);
    reportErrors(children ?? [], value, field, label, report);
  }
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

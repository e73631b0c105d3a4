import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { ComponentConfig, ConfigClass } from './config.js';

/** A JSON Schema. */
export type ConfigSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a config, derived from its DTO; what UI forms are made of. */
export function configSchema(type: ConfigClass<ComponentConfig>): ConfigSchema {
  return { ...targetConstructorToSchema(type) };
}

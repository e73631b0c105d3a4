import type { ClassConstructor } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import { nestedDto } from './nested.js';

/** What a DTO declares. Reading it from the decorators takes longer than checking a config, so whoever needs it often holds it. */
export interface ConfigShape {
  readonly dto: ClassConstructor<object>;
  /** Inherited ones included, in alphabetical order; each with the shape of its objects, where they have a DTO of their own. */
  readonly fields: ReadonlyMap<string, ConfigShape | undefined>;
}

/** The shape of a DTO and of those nested in it, at any depth; one may hold itself. */
export function configShape(
  dto: ClassConstructor<object>,
  known = new Map<ClassConstructor<object>, ConfigShape>(),
): ConfigShape {
  const found = known.get(dto);
  if (found !== undefined) return found;
  const fields = new Map<string, ConfigShape | undefined>();
  const shape = { dto, fields };
  known.set(dto, shape);
  for (const name of fieldNames(dto)) {
    const nested = nestedDto(dto, name);
    fields.set(name, nested === undefined ? undefined : configShape(nested, known));
  }
  return shape;
}

function fieldNames(dto: ClassConstructor<object>): readonly string[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  return [...new Set(metadata.map(({ propertyName }) => propertyName))].sort();
}

import 'reflect-metadata';
import { type ClassConstructor, Type, type TypeMetadata } from 'class-transformer';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { IsArray, IsObject, ValidateNested } from 'class-validator';

/** A field of a config that is an object with a DTO of its own. */
export function Nested(dto: () => ClassConstructor<object>): PropertyDecorator {
  return all(IsObject(), ValidateNested(), Type(dto));
}

/** A field of a config that is a list of objects with a DTO of their own. */
export function NestedList(dto: () => ClassConstructor<object>): PropertyDecorator {
  return all(IsArray(), ValidateNested({ each: true }), Type(dto));
}

/** The DTO of the objects in a field; undefined where the field has none. */
export function nestedDto(type: ClassConstructor<object>, field: string): ClassConstructor<object> | undefined {
  const dto: unknown = typeMetadata(type, field)?.typeFunction();
  return isDto(dto) ? dto : undefined;
}

/** There is none for most fields, whatever the library's declaration says. */
function typeMetadata(type: ClassConstructor<object>, field: string): TypeMetadata | undefined {
  return defaultMetadataStorage.findTypeMetadata(type, field);
}

function isDto(value: unknown): value is ClassConstructor<object> {
  return typeof value === 'function';
}

function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

import { type ClassConstructor, Type } from 'class-transformer';
import { IsArray, IsObject, ValidateNested } from 'class-validator';

/** An object of a DTO class of its own. `@ValidateNested()` alone lets a missing one pass. */
export function Nested(dto: () => ClassConstructor<object>): PropertyDecorator {
  return all(IsObject(), ValidateNested(), Type(dto));
}

/** An array of objects of a DTO class. */
export function NestedArray(dto: () => ClassConstructor<object>): PropertyDecorator {
  return all(IsArray(), ValidateNested({ each: true }), Type(dto));
}

function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, ValidationTypes } from 'class-validator';

export type Dto<T extends object = object> = new () => T;

/** One of class-validator's rules, as its decorators note them. */
export type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

export interface Property {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Class of the objects it holds; absent for plain values and opaque JSON. */
  readonly nested: Dto | undefined;
  readonly list: boolean;
  readonly optional: boolean;
}

/** The properties of DTO classes with their rules, each class read once. */
export class DtoShapes {
  readonly #shapes = new Map<Dto, readonly Property[]>();

  of(dto: Dto): readonly Property[] {
    const known = this.#shapes.get(dto);
    if (known) return known;
    const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
    const shape = [...new Set(rules.map((rule) => rule.propertyName))].map((name) => {
      const own = rules.filter((rule) => rule.propertyName === name);
      return {
        name,
        rules: own,
        nested: nestedDto(dto, name),
        list: own.some((rule) => rule.type === ValidationTypes.NESTED_VALIDATION && rule.each),
        optional: own.some((rule) => rule.type === ValidationTypes.CONDITIONAL_VALIDATION),
      };
    });
    this.#shapes.set(dto, shape);
    return shape;
  }
}

/** The class that `@Type` names for a property, found by having class-transformer build an empty one. */
function nestedDto(dto: Dto, property: string): Dto | undefined {
  const probe: unknown = Reflect.get(plainToInstance(dto, { [property]: {} }), property);
  if (!isRecord(probe)) return undefined;
  const made: unknown = probe.constructor;
  return isDto(made) && made !== Object ? made : undefined;
}

function isDto(value: unknown): value is Dto {
  return typeof value === 'function';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own property; inherited ones, such as `constructor`, are none. */
export function ownValue(plain: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(plain, name) ? plain[name] : undefined;
}

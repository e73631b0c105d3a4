import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, type ValidationError, ValidationTypes, validateSync } from 'class-validator';

export type Dto<T extends object = object> = new () => T;

/** One violated rule, at its path within the value; an empty path is the value itself. */
export interface Finding {
  readonly field: string;
  readonly reason: string;
}

interface Property {
  readonly name: string;
  /** Class of the objects it holds; absent for plain values and opaque JSON. */
  readonly nested: Dto | undefined;
  readonly list: boolean;
  readonly optional: boolean;
}

/** Stands for a nested object that is missing or of the wrong kind, which class-validator would let pass. */
const MISFIT = 'missing, or neither object nor list as it should be';

/** How many violations a message names. */
const REPORTED_VIOLATIONS = 5;

/**
 * Checks plain JSON against DTO classes without touching it. class-transformer would clone opaque parts such as a
 * document, and stumble over keys like `constructor`; here only objects with a DTO class of their own are built.
 */
export class DtoValidator {
  readonly #shapes = new Map<Dto, readonly Property[]>();

  /** Everything that is wrong with `value`; empty if nothing is. */
  findings(dto: Dto, value: unknown): readonly Finding[] {
    if (!isRecord(value)) return [{ field: '', reason: 'the body must be a JSON object' }];
    const errors = validateSync(this.#instantiate(dto, value), { validationError: { target: false, value: false } });
    return errors.flatMap((error) => findingsOf(error, ''));
  }

  /** What is wrong with `value` in words, at most five of them; empty if nothing is. */
  violations(dto: Dto, value: unknown): readonly string[] {
    const findings = this.findings(dto, value).slice(0, REPORTED_VIOLATIONS);
    return findings.map(({ field, reason }) => (field === '' ? reason : `${field}: ${reason}`));
  }

  accepts<T extends object>(dto: Dto<T>, value: unknown): value is T {
    return this.violations(dto, value).length === 0;
  }

  #instantiate(dto: Dto, plain: Record<string, unknown>): object {
    const instance = new dto();
    for (const property of this.#shape(dto)) {
      const value = Object.hasOwn(plain, property.name) ? plain[property.name] : undefined;
      Reflect.set(instance, property.name, property.nested ? this.#nested(property.nested, property, value) : value);
    }
    return instance;
  }

  #nested(dto: Dto, { list, optional }: Property, value: unknown): unknown {
    const instantiate = (item: unknown): unknown => (isRecord(item) ? this.#instantiate(dto, item) : item);
    if (value === undefined || value === null) return optional ? value : MISFIT;
    if (list) return Array.isArray(value) ? value.map(instantiate) : MISFIT;
    return isRecord(value) ? instantiate(value) : MISFIT;
  }

  #shape(dto: Dto): readonly Property[] {
    const known = this.#shapes.get(dto);
    if (known) return known;
    const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
    const shape = [...new Set(rules.map((rule) => rule.propertyName))].map((name) => {
      const own = rules.filter((rule) => rule.propertyName === name);
      return {
        name,
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

function findingsOf(error: ValidationError, parent: string): Finding[] {
  const field = parent + error.property;
  const own = Object.values(error.constraints ?? {}).map((reason) => ({ field, reason }));
  return [...own, ...(error.children ?? []).flatMap((child) => findingsOf(child, `${field}.`))];
}

function isDto(value: unknown): value is Dto {
  return typeof value === 'function';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, type ValidationError, validateSync } from 'class-validator';

export type Dto<T extends object = object> = new () => T;

/** Properties that a DTO class declares, with the class of those that hold further DTOs. */
type Shape = ReadonlyMap<string, Dto | undefined>;

/** How many violations a message names. */
const REPORTED_VIOLATIONS = 5;

/**
 * Checks plain JSON against DTO classes without touching it. class-transformer would clone opaque parts such as a
 * document, and stumble over keys like `constructor`; here only objects with a DTO class of their own are built.
 */
export class DtoValidator {
  readonly #shapes = new Map<Dto, Shape>();

  /** What is wrong with `value`, at most five paths; empty if nothing is. */
  violations(dto: Dto, value: unknown): readonly string[] {
    if (!isRecord(value)) return ['the body must be a JSON object'];
    const errors = validateSync(this.#instantiate(dto, value), { validationError: { target: false, value: false } });
    return errors.flatMap((error) => describe(error, '')).slice(0, REPORTED_VIOLATIONS);
  }

  accepts<T extends object>(dto: Dto<T>, value: unknown): value is T {
    return this.violations(dto, value).length === 0;
  }

  #instantiate(dto: Dto, plain: Record<string, unknown>): object {
    const instance = new dto();
    for (const [property, nested] of this.#shape(dto)) {
      if (!Object.hasOwn(plain, property)) continue;
      const value = plain[property];
      Reflect.set(instance, property, nested ? this.#nested(nested, value) : value);
    }
    return instance;
  }

  #nested(dto: Dto, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.#nested(dto, item));
    return isRecord(value) ? this.#instantiate(dto, value) : value;
  }

  #shape(dto: Dto): Shape {
    const known = this.#shapes.get(dto);
    if (known) return known;
    const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
    const properties = new Set(rules.map((rule) => rule.propertyName));
    const shape = new Map([...properties].map((property) => [property, nestedDto(dto, property)]));
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

function describe(error: ValidationError, parent: string): string[] {
  const path = parent + error.property;
  const own = Object.values(error.constraints ?? {}).map((text) => `${path}: ${text}`);
  return [...own, ...(error.children ?? []).flatMap((child) => describe(child, `${path}.`))];
}

function isDto(value: unknown): value is Dto {
  return typeof value === 'function';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

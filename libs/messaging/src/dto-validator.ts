import { type Dto, DtoShapes, isRecord, ownValue, type Property, Soundness } from '@workflow-builder/dto-rules';
import { type ValidationError, validateSync } from 'class-validator';

/** One violated rule, at its path within the value; an empty path is the value itself. */
export interface Finding {
  readonly field: string;
  readonly reason: string;
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
  readonly #shapes = new DtoShapes();
  readonly #soundness = new Soundness(this.#shapes);

  /** Everything that is wrong with `value`; empty if nothing is. */
  findings(dto: Dto, value: unknown): readonly Finding[] {
    if (!isRecord(value)) return [{ field: '', reason: 'the body must be a JSON object' }];
    if (this.#soundness.holds(dto, value)) return [];
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
    for (const property of this.#shapes.of(dto)) {
      const value = ownValue(plain, property.name);
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
}

function findingsOf(error: ValidationError, parent: string): Finding[] {
  const field = parent + error.property;
  const own = Object.values(error.constraints ?? {}).map((reason) => ({ field, reason }));
  return [...own, ...(error.children ?? []).flatMap((child) => findingsOf(child, `${field}.`))];
}

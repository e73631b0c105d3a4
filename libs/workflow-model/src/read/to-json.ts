import type { Findings } from '@workflow-builder/diagnostics';
import { type JsonObject, type JsonValue, setOwn } from '../json.js';

/** Deepest nesting of a document, containers included: the time to check the type of a literal grows with the cube of its depth. */
const MAX_DEPTH = 32;

/**
 * A copy of any value that holds nothing but JSON: properties that JSON has no form for are left out, numbers that are not finite
 * and nesting without end are findings and become null. Keys are sorted: their order has no meaning, and stores do not keep it.
 */
export function toJson(value: unknown, findings: Findings): JsonValue {
  return new Conversion(findings).convert(value);
}

class Conversion {
  private isTooDeep = false;
  /** From the document to the value at hand: fields by name, items by index. */
  private readonly path: (string | number)[] = [];

  constructor(private readonly findings: Findings) {}

  convert(value: unknown): JsonValue {
    if (this.path.length > MAX_DEPTH) return this.refuseDepth();
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return this.finite(value);
    return typeof value === 'object' ? this.convertParts(value) : null;
  }

  private convertParts(value: object): JsonValue {
    const depth = this.path.length;
    try {
      return Array.isArray(value) ? this.convertList(value) : this.convertObject(value);
    } catch {
      // Only what is no JSON has getters or traps that throw.
      this.path.length = depth;
      const field = this.field();
      this.findings.add('DOCUMENT_INVALID', { reason: `\`${field}\` cannot be read` }, { field });
      return null;
    }
  }

  /** Unlike `map`, this leaves no holes. */
  private convertList(value: readonly unknown[]): readonly JsonValue[] {
    const converted: JsonValue[] = [];
    for (let index = 0; index < value.length; index += 1) converted.push(this.convertPart(index, value[index]));
    return converted;
  }

  private convertObject(value: object): JsonObject {
    const given: Readonly<Record<string, unknown>> = { ...value };
    const converted: Record<string, JsonValue> = {};
    for (const key of Object.keys(given).sort()) {
      const item = given[key];
      if (item !== undefined && typeof item !== 'function') setOwn(converted, key, this.convertPart(key, item));
    }
    return converted;
  }

  private convertPart(step: string | number, value: unknown): JsonValue {
    this.path.push(step);
    const converted = this.convert(value);
    this.path.pop();
    return converted;
  }

  private finite(value: number): number | null {
    // JSON has no negative zero.
    if (Number.isFinite(value)) return value === 0 ? 0 : value;
    const field = this.field();
    this.findings.add('NUMBER_NOT_FINITE', { path: field }, { field });
    return null;
  }

  /** Said once for a document: whatever else lies as deep is mended with it. */
  private refuseDepth(): null {
    const field = this.field().slice(0, 100);
    if (!this.isTooDeep) this.findings.add('DOCUMENT_TOO_DEEP', { limit: MAX_DEPTH, path: field }, { field });
    this.isTooDeep = true;
    return null;
  }

  private field(): string {
    return this.path.reduce<string>((outer, step) => {
      if (typeof step === 'number') return `${outer}[${step}]`;
      return outer === '' ? step : `${outer}.${step}`;
    }, '');
  }
}

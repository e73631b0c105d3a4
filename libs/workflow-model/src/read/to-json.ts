import type { Findings } from '@workflow-builder/diagnostics';
import type { JsonObject, JsonValue } from '../json.js';

/** Deepest nesting of a document, containers included: the time to check the type of a literal grows with the cube of its depth. */
const MAX_DEPTH = 32;

/**
 * A copy of any value that holds nothing but JSON: properties that JSON has no form for are left out, numbers that are not finite
 * and nesting without end are findings and become null. Keys are sorted: their order has no meaning, and stores do not keep it.
 */
export function toJson(value: unknown, findings: Findings): JsonValue {
  return new Conversion(findings).convert(value, '', 0);
}

class Conversion {
  private isTooDeep = false;

  constructor(private readonly findings: Findings) {}

  convert(value: unknown, path: string, depth: number): JsonValue {
    if (depth > MAX_DEPTH) return this.refuseDepth(path);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return this.finite(value, path);
    return typeof value === 'object' ? this.convertParts(value, path, depth) : null;
  }

  private convertParts(value: object, path: string, depth: number): JsonValue {
    try {
      return Array.isArray(value) ? this.convertList(value, path, depth) : this.convertObject(value, path, depth);
    } catch {
      // Only what is no JSON has getters or traps that throw.
      this.findings.add('DOCUMENT_INVALID', { reason: `\`${path}\` cannot be read` }, { field: path });
      return null;
    }
  }

  /** `Array.from`, unlike `map`, leaves no holes. */
  private convertList(value: readonly unknown[], path: string, depth: number): readonly JsonValue[] {
    return Array.from(value, (item, index) => this.convert(item, `${path}[${index}]`, depth + 1));
  }

  private convertObject(value: object, path: string, depth: number): JsonObject {
    const entries = Object.entries(value)
      .filter(([, item]: [string, unknown]) => item !== undefined && typeof item !== 'function')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    // fromEntries defines own properties, so a key such as `__proto__` stays data.
    return Object.fromEntries(
      entries.map(([key, item]: [string, unknown]) => [
        key,
        this.convert(item, path === '' ? key : `${path}.${key}`, depth + 1),
      ]),
    );
  }

  private finite(value: number, path: string): number | null {
    // JSON has no negative zero.
    if (Number.isFinite(value)) return value === 0 ? 0 : value;
    this.findings.add('NUMBER_NOT_FINITE', { path }, { field: path });
    return null;
  }

  /** Said once for a document: whatever else lies as deep is mended with it. */
  private refuseDepth(path: string): null {
    const field = path.slice(0, 100);
    if (!this.isTooDeep) this.findings.add('DOCUMENT_TOO_DEEP', { limit: MAX_DEPTH, path: field }, { field });
    this.isTooDeep = true;
    return null;
  }
}

import type { Findings } from '@workflow-builder/diagnostics';
import { type JsonObject, type JsonValue, isJsonList, isJsonObject, ownValue } from '../json.js';
import { parseDuration } from '../duration.js';

/** Where a field stands: the node, if any, and the path to the object that holds it. */
export interface Location {
  readonly nodeId?: string;
  readonly path: string;
}

/** Typed access to the fields of one object; what has the wrong type is a finding and counts as absent. */
export class Fields {
  constructor(
    private readonly source: JsonObject,
    private readonly location: Location,
    private readonly findings: Findings,
  ) {}

  /** The first of several spellings that is there. */
  value(...names: readonly string[]): JsonValue | undefined {
    const name = this.present(names);
    return name === undefined ? undefined : ownValue(this.source, name);
  }

  text(...names: readonly string[]): string | undefined {
    return this.typed(names, 'a text', (value) => (typeof value === 'string' ? value : undefined));
  }

  object(...names: readonly string[]): JsonObject | undefined {
    return this.typed(names, 'an object', (value) => (isJsonObject(value) ? value : undefined));
  }

  list(...names: readonly string[]): readonly JsonValue[] | undefined {
    return this.typed(names, 'a list', (value) => (isJsonList(value) ? value : undefined));
  }

  /** A number, or a text of digits. */
  number(...names: readonly string[]): number | undefined {
    return this.typed(names, 'a number', (value) => {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    });
  }

  /** Milliseconds: of a duration under one of `names`, or of a number under the name that ends in `_ms`. */
  duration(names: readonly string[], millisecondNames: readonly string[]): number | undefined {
    const inMilliseconds = this.number(...millisecondNames);
    if (inMilliseconds !== undefined && inMilliseconds > 0) return Math.round(inMilliseconds);
    const name = this.present(names) ?? this.present(millisecondNames);
    if (name === undefined) return undefined;
    const value = ownValue(this.source, name);
    const parsed = names.includes(name) ? parseDuration(value) : undefined;
    if (parsed !== undefined && parsed > 0) return parsed;
    const field = this.pathOf(name);
    this.findings.add('DURATION_INVALID', { field, value: JSON.stringify(value) }, this.place(field));
    return undefined;
  }

  pathOf(name: string): string {
    return this.location.path === '' ? name : `${this.location.path}.${name}`;
  }

  place(field: string): { readonly field: string; readonly nodeId?: string } {
    return this.location.nodeId === undefined ? { field } : { field, nodeId: this.location.nodeId };
  }

  /** Null counts as absent: editors write it for handles and empty boxes. */
  private present(names: readonly string[]): string | undefined {
    return names.find((name) => (ownValue(this.source, name) ?? null) !== null);
  }

  private typed<T>(
    names: readonly string[],
    expected: string,
    read: (value: JsonValue) => T | undefined,
  ): T | undefined {
    const name = this.present(names);
    if (name === undefined) return undefined;
    const result = read(ownValue(this.source, name) ?? null);
    const field = this.pathOf(name);
    if (result === undefined) this.findings.add('FIELD_INVALID', { field, expected }, this.place(field));
    return result;
  }
}

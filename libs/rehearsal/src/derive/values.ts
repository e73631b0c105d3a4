import type { ObjectType, ValueType } from '@workflow-builder/ir';
import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import type { Constants } from './constants.js';
import type { Draw } from './draw.js';

/** Values of any form are drawn so deep at most. */
const MOST_LEVELS = 2;

/** Draws values of a type, from the constants that the workflow knows. */
export class Values {
  constructor(
    private readonly constants: Constants,
    private readonly draw: Draw,
  ) {}

  of(type: ValueType, level = 0): JsonValue {
    switch (type.kind) {
      case 'string':
        return this.draw.pick(this.constants.texts);
      case 'number':
        return this.draw.pick(this.constants.numbers);
      case 'boolean':
        return this.draw.happens(0.5);
      case 'null':
      case 'undefined':
        return null;
      case 'text-literal':
      case 'number-literal':
      case 'boolean-literal':
        return type.value;
      case 'array':
        return this.list(() => this.of(type.items, level + 1));
      case 'object':
        return this.object(type, level);
      case 'union':
        return type.members.length === 0 ? null : this.of(this.draw.pick(type.members), level);
      case 'json':
        return this.any(level);
    }
  }

  private list(item: () => JsonValue): readonly JsonValue[] {
    const { lengths } = this.constants;
    if (lengths.length === 0 || !this.draw.happens(0.1)) return this.draw.times(0, 3, item);
    const length = this.draw.pick(lengths);
    return this.draw.times(length, length, item);
  }

  private object({ properties, open }: ObjectType, level: number): JsonObject {
    const entries = Object.entries(properties).flatMap(([key, { type, optional }]) =>
      optional && this.draw.happens(0.3) ? [] : [[key, this.of(type, level + 1)] as const],
    );
    return { ...(open && level <= MOST_LEVELS && this.fields(level)), ...Object.fromEntries(entries) };
  }

  private any(level: number): JsonValue {
    if (level > MOST_LEVELS) return this.scalar();
    const form = this.draw.next();
    if (form < 0.5) return this.fields(level);
    return form < 0.65 ? this.list(() => this.any(level + 1)) : this.scalar();
  }

  private fields(level: number): JsonObject {
    const kept = this.constants.fields.filter(() => this.draw.happens(0.8));
    return Object.fromEntries(kept.map((key) => [key, this.any(level + 1)]));
  }

  private scalar(): JsonValue {
    const { texts, numbers } = this.constants;
    return this.draw.pick<JsonValue>([...texts, ...numbers, true, false, null]);
  }
}

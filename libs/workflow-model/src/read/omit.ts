import { type JsonObject, type JsonValue, ownValue } from '../json.js';

/** The object without some of its fields. */
export function omit(object: JsonObject, names: readonly string[]): JsonObject {
  if (!names.some((name) => Object.hasOwn(object, name))) return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** Some fields of the object, in the order in which they are named. */
export function pick(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name): readonly [string, JsonValue][] => {
      const value = ownValue(object, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

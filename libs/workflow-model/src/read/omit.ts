import { type JsonObject, type JsonValue, ownValue, setOwn } from '../json.js';

/** The object without some of its fields. */
export function omit(object: JsonObject, names: readonly string[]): JsonObject {
  if (!names.some((name) => Object.hasOwn(object, name))) return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** Some fields of the object, in the order in which they are named. */
export function pick(object: JsonObject, names: readonly string[]): JsonObject {
  const picked: Record<string, JsonValue> = {};
  for (const name of names) {
    const value = ownValue(object, name);
    if (value !== undefined) setOwn(picked, name, value);
  }
  return picked;
}

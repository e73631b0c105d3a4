import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '@workflow-builder/workflow-model';

/** Keywords that hold data, whatever it looks like. */
const dataKeywords = new Set(['const', 'default', 'enum', 'examples']);

/** A schema as it reads at another place of a document: references into itself lead to `pointer` and below. */
export function embedSchema(schema: JsonObject, pointer: string): JsonObject {
  return mapObject(schema, (keyword, value) => {
    if (dataKeywords.has(keyword)) return value;
    if (keyword === '$ref' && typeof value === 'string' && value.startsWith('#')) return pointer + value.slice(1);
    return embedValue(value, pointer);
  });
}

function embedValue(value: JsonValue, pointer: string): JsonValue {
  if (isJsonList(value)) return value.map((item) => embedValue(item, pointer));
  return isJsonObject(value) ? embedSchema(value, pointer) : value;
}

function mapObject(object: JsonObject, map: (key: string, value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(key, value)]));
}

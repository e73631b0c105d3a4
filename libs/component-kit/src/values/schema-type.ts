import {
  array,
  boolean,
  json,
  jsonObject,
  nothing,
  number,
  type ObjectType,
  oneOf,
  string,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';

/** The type that a JSON Schema describes; where it says more than types can, the wider type. */
export function schemaType(schema: JsonObject): ValueType {
  const texts = textsOf(ownValue(schema, 'enum'));
  if (texts !== undefined) return oneOf(texts);
  const type = ownValue(schema, 'type');
  if (isJsonList(type)) return union(type.map((name) => simpleType(name, schema)));
  return simpleType(type, schema);
}

function simpleType(name: JsonValue | undefined, schema: JsonObject): ValueType {
  switch (name) {
    case 'string':
      return string;
    case 'number':
    case 'integer':
      return number;
    case 'boolean':
      return boolean;
    case 'null':
      return nothing;
    case 'array': {
      const items = ownValue(schema, 'items');
      return array(isJsonObject(items) ? schemaType(items) : json);
    }
    case 'object':
      return objectType(schema);
    default:
      return json;
  }
}

function objectType(schema: JsonObject): ObjectType {
  const properties = ownValue(schema, 'properties');
  if (!isJsonObject(properties)) return jsonObject;
  const required = textsOf(ownValue(schema, 'required')) ?? [];
  const fields = Object.entries(properties).map(([name, property]) => {
    return [
      name,
      { type: isJsonObject(property) ? schemaType(property) : json, optional: !required.includes(name) },
    ] as const;
  });
  return { kind: 'object', properties: Object.fromEntries(fields), open: false };
}

function textsOf(value: JsonValue | undefined): readonly string[] | undefined {
  if (!isJsonList(value) || value.length === 0) return undefined;
  const texts = value.filter((item) => typeof item === 'string');
  return texts.length === value.length ? texts : undefined;
}

import type { ObjectType, ValueType } from './value-type.js';

/** The type as a reader of messages knows it, which is as TypeScript writes it. */
export function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'json':
      return 'JsonValue';
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'undefined':
      return type.kind;
    case 'text-literal':
    case 'number-literal':
    case 'boolean-literal':
      return JSON.stringify(type.value);
    case 'array':
      return `${isUnion(type.items) ? `(${describeType(type.items)})` : describeType(type.items)}[]`;
    case 'object':
      return describeObject(type);
    case 'union':
      return type.members.length === 0 ? 'never' : type.members.map(describeType).join(' | ');
  }
}

function isUnion(type: ValueType): boolean {
  return type.kind === 'union' && type.members.length > 1;
}

function describeObject({ properties, open }: ObjectType): string {
  const fields = Object.entries(properties).map(([name, { type, optional }]) => {
    return `${name}${optional ? '?' : ''}: ${describeType(type)}`;
  });
  if (fields.length === 0) return open ? 'JsonObject' : '{}';
  return `{ ${[...fields, ...(open ? ['…'] : [])].join('; ')} }`;
}

import { code, type Code, identifier, literal, objectType } from '@workflow-builder/code-printer';
import type { ObjectType, ValueType } from '@workflow-builder/ir';
import { typeNames } from './vocabulary.js';

/** A type as TypeScript. */
export function printType(type: ValueType): Code {
  switch (type.kind) {
    case 'json':
      return typeNames.JsonValue;
    case 'string':
    case 'number':
    case 'boolean':
      return identifier(type.kind);
    case 'null':
      return literal(null);
    case 'undefined':
      return code`undefined`;
    case 'text-literal':
    case 'number-literal':
    case 'boolean-literal':
      return literal(type.value);
    case 'array':
      return isUnion(type.items) ? code`(${printType(type.items)})[]` : code`${printType(type.items)}[]`;
    case 'object':
      return printObjectType(type);
    case 'union':
      return unionOf(type.members.map(printType));
  }
}

function isUnion(type: ValueType): boolean {
  return type.kind === 'union' && type.members.length > 1;
}

function printObjectType({ properties, open }: ObjectType): Code {
  const entries = Object.entries(properties);
  if (entries.length === 0) return open ? typeNames.JsonObject : code`{ [key: string]: never }`;
  return objectType(entries.map(([name, { type, optional }]) => ({ name, type: printType(type), optional })));
}

function unionOf(members: readonly Code[]): Code {
  const [first = code`never`, ...others] = members;
  return others.reduce((union, member) => code`${union} | ${member}`, first);
}

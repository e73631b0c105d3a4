import type { ObjectType, ValueType } from '@workflow-builder/ir';

/** A type in TypeScript, for the checker alone: nothing of it is ever generated. */
export function printType(type: ValueType): string {
  switch (type.kind) {
    case 'json':
      return 'JsonValue';
    case 'text-literal':
    case 'number-literal':
    case 'boolean-literal':
      return JSON.stringify(type.value);
    case 'array':
      return `(${printType(type.items)})[]`;
    case 'object':
      return printObject(type);
    case 'union':
      return type.members.length === 0 ? 'never' : type.members.map((member) => `(${printType(member)})`).join(' | ');
    default:
      return type.kind;
  }
}

function printObject({ properties, open }: ObjectType): string {
  const fields = Object.entries(properties).map(
    ([name, { type, optional }]) => `${JSON.stringify(name)}${optional ? '?' : ''}: ${printType(type)};`,
  );
  const listed = `{ ${fields.join(' ')} }`;
  if (!open) return listed;
  return fields.length === 0 ? 'JsonObject' : `${listed} & JsonObject`;
}

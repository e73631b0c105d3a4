import { absent, type Expression, json, union, type ValueType } from '@workflow-builder/ir';

/** The expression that reads a field, or undefined where the target's type has no such field. */
export function readField(target: Expression, key: string | number): Expression | undefined {
  const { type } = target;
  if (type.kind === 'object' && typeof key === 'string') {
    const property = Object.hasOwn(type.properties, key) ? type.properties[key] : undefined;
    if (property !== undefined) {
      return {
        kind: 'property',
        target,
        key,
        type: property.optional ? union([property.type, absent]) : property.type,
      };
    }
    return type.open ? lookup(target, key) : undefined;
  }
  return isJsonOrAbsent(type) ? lookup(target, key) : undefined;
}

function lookup(target: Expression, key: string | number): Expression {
  return { kind: 'lookup', target, key, type: union([json, absent]) };
}

function isJsonOrAbsent(type: ValueType): boolean {
  if (type.kind === 'union')
    return type.members.some(({ kind }) => kind === 'json') && type.members.every(isJsonOrAbsent);
  return type.kind === 'json' || type.kind === 'undefined';
}

import { absent, json, jsonMembers, type ObjectType, type PropertyType, union, type ValueType } from './value-type.js';

/**
 * Whether every value of the one type may stand where the other is expected, by the rules of TypeScript for the types as they are
 * printed, under `exactOptionalPropertyTypes`.
 */
export function isAssignable(from: ValueType, to: ValueType): boolean {
  if (from.kind === 'union') return from.members.every((member) => isAssignable(member, to));
  if (to.kind === 'json') return isJson(from);
  if (to.kind === 'union') return isAssignableToUnion(from, to.members);
  switch (from.kind) {
    case 'text-literal':
    case 'number-literal':
    case 'boolean-literal':
      return to.kind === baseKinds[from.kind] || (to.kind === from.kind && to.value === from.value);
    case 'array':
      return to.kind === 'array' && isAssignable(from.items, to.items);
    case 'object':
      return to.kind === 'object' && isObjectAssignable(from, to);
    default:
      return from.kind === to.kind;
  }
}

const baseKinds = { 'text-literal': 'string', 'number-literal': 'number', 'boolean-literal': 'boolean' } as const;

function isAssignableToUnion(from: ValueType, members: readonly ValueType[]): boolean {
  if (members.some((member) => isAssignable(from, member))) return true;
  // What stands for several types fits a union that lists them all.
  if (from.kind === 'json') return jsonMembers.every((part) => members.some((member) => isAssignable(part, member)));
  return false;
}

/** Whether nothing in a value of the type is undefined, but for fields of objects. */
function isJson(type: ValueType): boolean {
  switch (type.kind) {
    case 'undefined':
      return false;
    case 'array':
      return isJson(type.items);
    case 'object':
      return Object.values(type.properties).every((property) => isAssignable(property.type, jsonOrAbsent));
    case 'union':
      return type.members.every(isJson);
    default:
      return true;
  }
}

const jsonOrAbsent = union([json, absent]);

function isObjectAssignable(from: ObjectType, to: ObjectType): boolean {
  const targets = Object.entries(to.properties);
  if (targets.length === 0) return to.open ? isJson(from) : isEmptyObject(from);
  if (isUnrelated(from, to)) return false;
  return targets.every(([name, target]) => {
    const source = propertyOf(from, name);
    if (source === undefined) return target.optional && !from.open;
    return (target.optional || !source.optional) && isAssignable(source.type, target.type);
  });
}

/** An object without fields is printed as one whose fields have no value. */
function isEmptyObject({ properties, open }: ObjectType): boolean {
  return !open && Object.keys(properties).length === 0;
}

/** Where all fields of the target are optional, TypeScript wants one of them in the source. */
function isUnrelated(from: ObjectType, to: ObjectType): boolean {
  const names = Object.keys(from.properties);
  const isWeak = Object.values(to.properties).every(({ optional }) => optional);
  return isWeak && names.length > 0 && !names.some((name) => Object.hasOwn(to.properties, name));
}

/** The field of a name that a type lists. */
export function propertyOf({ properties }: ObjectType, name: string): PropertyType | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

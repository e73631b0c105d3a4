import { type LiteralType, jsonMembers, membersOf, nothing, absent, union, type ValueType } from '@workflow-builder/ir';

/** What TypeScript knows about a type where it is tested. Members are looked at one by one, JSON and booleans in their parts. */

/** The type without the members that a test rules out. */
export function filterType(type: ValueType, keep: (member: ValueType) => boolean): ValueType {
  const kept = membersOf(type).map((member) => {
    const parts = partsOf(member);
    const remaining = parts.filter(keep);
    return remaining.length === parts.length ? member : union(remaining);
  });
  return union(kept);
}

export function withoutNothing(type: ValueType): ValueType {
  return filterType(type, (member) => !isNothing(member));
}

export function onlyNothing(type: ValueType): ValueType {
  return filterType(type, isNothing);
}

/** Whether a value of the type may be null or undefined. */
export function mayBeNothing(type: ValueType): boolean {
  return partsOfType(type).some(isNothing);
}

export function mayBeTruthy(type: ValueType): boolean {
  return partsOfType(type).some(isTruthyPart);
}

export function mayBeFalsy(type: ValueType): boolean {
  return partsOfType(type).some(isFalsyPart);
}

/** The type where a test of the value holds, or does not. */
export function tested(type: ValueType, holds: boolean): ValueType {
  return filterType(type, holds ? isTruthyPart : isFalsyPart);
}

/** The values of the type that are falsy: what `&&` gives where its left side decides. */
export function falsyValues(type: ValueType): ValueType {
  return union(partsOfType(type).flatMap(falsyValuesOf));
}

/** Whether values of the types can be equal. */
export function areComparable(a: ValueType, b: ValueType): boolean {
  const others = partsOfType(b);
  return partsOfType(a).some((part) => others.some((other) => arePartsComparable(part, other)));
}

export function isLiteralType(type: ValueType): type is LiteralType {
  return type.kind === 'text-literal' || type.kind === 'number-literal' || type.kind === 'boolean-literal';
}

export function isNothing({ kind }: ValueType): boolean {
  return kind === 'null' || kind === 'undefined';
}

/** The members of a type, JSON of any form and booleans in their parts. */
export function partsOfType(type: ValueType): readonly ValueType[] {
  return membersOf(type).flatMap(partsOf);
}

const truthValues: readonly ValueType[] = [true, false].map((value) => ({ kind: 'boolean-literal', value }));

function partsOf(member: ValueType): readonly ValueType[] {
  if (member.kind === 'json') return jsonMembers.flatMap(partsOf);
  return member.kind === 'boolean' ? truthValues : [member];
}

function isTruthyPart(part: ValueType): boolean {
  return isLiteralType(part) ? Boolean(part.value) : !isNothing(part);
}

function isFalsyPart(part: ValueType): boolean {
  if (isLiteralType(part)) return !part.value;
  return isNothing(part) || part.kind === 'string' || part.kind === 'number';
}

function falsyValuesOf(part: ValueType): readonly ValueType[] {
  switch (part.kind) {
    case 'string':
      return [{ kind: 'text-literal', value: '' }];
    case 'number':
      return [{ kind: 'number-literal', value: 0 }];
    case 'null':
      return [nothing];
    case 'undefined':
      return [absent];
    default:
      return isFalsyPart(part) ? [part] : [];
  }
}

function arePartsComparable(a: ValueType, b: ValueType): boolean {
  if (isLiteralType(a) && isLiteralType(b)) return a.kind === b.kind && a.value === b.value;
  return baseKind(a) === baseKind(b);
}

function baseKind({ kind }: ValueType): ValueType['kind'] {
  if (kind === 'text-literal') return 'string';
  return kind === 'number-literal' ? 'number' : kind;
}

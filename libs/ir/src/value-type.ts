/** The type of a value that passes along in a workflow. All values are JSON; `undefined` is what an absent field reads as. */
export type ValueType =
  | { readonly kind: 'json' | 'string' | 'number' | 'boolean' | 'null' | 'undefined' }
  /** One certain text, number or truth value. */
  | LiteralType
  | { readonly kind: 'array'; readonly items: ValueType }
  | ObjectType
  /** Without members no value at all, which is what the items of an empty list are. */
  | { readonly kind: 'union'; readonly members: readonly ValueType[] };

export type LiteralType =
  | { readonly kind: 'text-literal'; readonly value: string }
  | { readonly kind: 'number-literal'; readonly value: number }
  | { readonly kind: 'boolean-literal'; readonly value: boolean };

export interface ObjectType {
  readonly kind: 'object';
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** Fields beyond those listed are JSON of any form. */
  readonly open: boolean;
}

export interface PropertyType {
  readonly type: ValueType;
  readonly optional: boolean;
}

export const json: ValueType = { kind: 'json' };
export const string: ValueType = { kind: 'string' };
export const number: ValueType = { kind: 'number' };
export const boolean: ValueType = { kind: 'boolean' };
export const nothing: ValueType = { kind: 'null' };
export const absent: ValueType = { kind: 'undefined' };
/** What no value is. */
export const noValue: ValueType = { kind: 'union', members: [] };
/** An object with fields of any name. */
export const jsonObject: ObjectType = { kind: 'object', properties: {}, open: true };

export function array(items: ValueType): ValueType {
  return { kind: 'array', items };
}

export function object(properties: Readonly<Record<string, PropertyType>>): ObjectType {
  return { kind: 'object', properties, open: false };
}

export const required = (type: ValueType): PropertyType => ({ type, optional: false });
export const optional = (type: ValueType): PropertyType => ({ type, optional: true });

export function oneOf(texts: readonly string[]): ValueType {
  return union(texts.map((value) => ({ kind: 'text-literal', value })));
}

/** The members of a type: of a union its own, of any other type itself. */
export function membersOf(type: ValueType): readonly ValueType[] {
  return type.kind === 'union' ? type.members : [type];
}

/** The union of types, flat and without what another member takes in; one member stands for itself. */
export function union(types: readonly ValueType[]): ValueType {
  const all = [...new Set(types.flatMap(membersOf))];
  const [sole] = all;
  if (all.length === 1 && sole !== undefined) return sole;
  const distinct = new Map(all.map((type) => [keyOf(type), type]));
  const both = [keyOf(booleanLiteral(true)), keyOf(booleanLiteral(false))];
  if (both.every((key) => distinct.has(key))) distinct.set('boolean', boolean);
  const members = [...distinct.values()].filter((type) => !isTakenIn(type, distinct));
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { kind: 'union', members };
}

/** The kinds of JSON of any form, one by one. */
export const jsonMembers: readonly ValueType[] = [string, number, boolean, nothing, array(json), jsonObject];

/** The type of a value that is null where it would be absent, as in lists and results. */
export function present(type: ValueType): ValueType {
  return isMaybeAbsent(type) ? union(membersOf(type).map((member) => (isAbsent(member) ? nothing : member))) : type;
}

/** The type without undefined. */
export function withoutAbsent(type: ValueType): ValueType {
  return isMaybeAbsent(type) ? union(membersOf(type).filter((member) => !isAbsent(member))) : type;
}

/** Whether a value of the type can be undefined. */
export function isMaybeAbsent(type: ValueType): boolean {
  return membersOf(type).some(isAbsent);
}

/** The type with any text, number or truth value in place of certain ones, as a variable has it that holds such a value. */
export function widen(type: ValueType): ValueType {
  switch (type.kind) {
    case 'text-literal':
      return string;
    case 'number-literal':
      return number;
    case 'boolean-literal':
      return boolean;
    case 'array':
      return array(isNever(type.items) ? json : widen(type.items));
    case 'object':
      return { ...type, properties: mapProperties(type.properties, widen) };
    case 'union':
      return union(type.members.map(widen));
    default:
      return type;
  }
}

export function isNever(type: ValueType): boolean {
  return type.kind === 'union' && type.members.length === 0;
}

function isAbsent({ kind }: ValueType): boolean {
  return kind === 'undefined';
}

function booleanLiteral(value: boolean): ValueType {
  return { kind: 'boolean-literal', value };
}

/** Whether a member of a union adds nothing to it. */
function isTakenIn(type: ValueType, members: ReadonlyMap<string, ValueType>): boolean {
  if (type.kind === 'json' || type.kind === 'undefined') return false;
  // JSON of any form takes in everything that is there at all.
  if (members.has('json')) return true;
  switch (type.kind) {
    case 'text-literal':
      return members.has('string');
    case 'number-literal':
      return members.has('number');
    case 'boolean-literal':
      return members.has('boolean');
    case 'array':
      return isNever(type.items) && [...members.values()].some((other) => other.kind === 'array' && other !== type);
    default:
      return false;
  }
}

/** The same text for the same type, whatever the order of fields and members. */
function keyOf(type: ValueType): string {
  switch (type.kind) {
    case 'text-literal':
    case 'number-literal':
    case 'boolean-literal':
      return `${type.kind} ${JSON.stringify(type.value)}`;
    case 'array':
      return `[${keyOf(type.items)}]`;
    case 'object': {
      const fields = Object.entries(type.properties).map(
        ([name, property]) => `${JSON.stringify(name)}${property.optional ? '?' : ''}:${keyOf(property.type)}`,
      );
      return `{${fields.sort().join()}${type.open ? '…' : ''}}`;
    }
    case 'union':
      return `(${type.members.map(keyOf).sort().join('|')})`;
    default:
      return type.kind;
  }
}

function mapProperties(
  properties: ObjectType['properties'],
  map: (type: ValueType) => ValueType,
): ObjectType['properties'] {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, { ...property, type: map(property.type) }]),
  );
}

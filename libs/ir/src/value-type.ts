/** The type of a value that passes along in a workflow. All values are JSON; `undefined` is what an absent field reads as. */
export type ValueType =
  | { readonly kind: 'json' | 'string' | 'number' | 'boolean' | 'null' | 'undefined' }
  /** One certain text. */
  | { readonly kind: 'text-literal'; readonly value: string }
  | { readonly kind: 'array'; readonly items: ValueType }
  | ObjectType
  | { readonly kind: 'union'; readonly members: readonly ValueType[] };

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

/** The union of types, flat and without repetition; one member stands for itself. */
export function union(types: readonly ValueType[]): ValueType {
  const flat = types.flatMap((type) => (type.kind === 'union' ? type.members : [type]));
  const hasJson = flat.some(({ kind }) => kind === 'json');
  const distinct = flat.filter((type, index) => flat.findIndex((other) => isSame(other, type)) === index);
  // JSON of any form takes in everything that is there at all.
  const members = hasJson ? distinct.filter(({ kind }) => kind === 'json' || kind === 'undefined') : distinct;
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { kind: 'union', members };
}

/** The type of a value that is null where it would be absent, as in lists and results. */
export function present(type: ValueType): ValueType {
  if (type.kind === 'undefined') return nothing;
  if (type.kind !== 'union' || !type.members.some(({ kind }) => kind === 'undefined')) return type;
  return union(type.members.map(present));
}

/** The type with any text in place of certain ones, as a variable has it that holds such a text. */
export function widen(type: ValueType): ValueType {
  switch (type.kind) {
    case 'text-literal':
      return string;
    case 'array':
      return array(widen(type.items));
    case 'object':
      return { ...type, properties: mapProperties(type.properties, widen) };
    case 'union':
      return union(type.members.map(widen));
    default:
      return type;
  }
}

/** Whether every value of the one type is a value of the other. */
export function isAssignable(from: ValueType, to: ValueType): boolean {
  if (from.kind === 'union') return from.members.every((member) => isAssignable(member, to));
  if (to.kind === 'union') return to.members.some((member) => isAssignable(from, member));
  if (to.kind === 'json') return from.kind !== 'undefined';
  if (from.kind === 'text-literal')
    return to.kind === 'string' || (to.kind === 'text-literal' && to.value === from.value);
  if (from.kind === 'array') return to.kind === 'array' && isAssignable(from.items, to.items);
  if (from.kind === 'object') return to.kind === 'object' && isObjectAssignable(from, to);
  return from.kind === to.kind;
}

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
      return JSON.stringify(type.value);
    case 'array':
      return `${type.items.kind === 'union' ? `(${describeType(type.items)})` : describeType(type.items)}[]`;
    case 'object':
      return describeObject(type);
    case 'union':
      return type.members.map(describeType).join(' | ');
  }
}

function describeObject({ properties, open }: ObjectType): string {
  const fields = Object.entries(properties).map(([name, { type, optional: isOptional }]) => {
    return `${name}${isOptional ? '?' : ''}: ${describeType(type)}`;
  });
  if (fields.length === 0) return open ? 'JsonObject' : '{}';
  return `{ ${[...fields, ...(open ? ['…'] : [])].join('; ')} }`;
}

function isObjectAssignable(from: ObjectType, to: ObjectType): boolean {
  return Object.entries(to.properties).every(([name, target]) => {
    const source = Object.hasOwn(from.properties, name) ? from.properties[name] : undefined;
    if (source === undefined) return target.optional && !from.open;
    return (target.optional || !source.optional) && isAssignable(source.type, target.type);
  });
}

function isSame(a: ValueType, b: ValueType): boolean {
  return a.kind === b.kind && isAssignable(a, b) && isAssignable(b, a);
}

function mapProperties(
  properties: ObjectType['properties'],
  map: (type: ValueType) => ValueType,
): ObjectType['properties'] {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, { ...property, type: map(property.type) }]),
  );
}

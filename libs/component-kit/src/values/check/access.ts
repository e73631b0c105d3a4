import {
  absent,
  describeType,
  type Expression,
  isInheritedName,
  json,
  membersOf,
  number,
  propertyOf,
  string,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import type { SyntaxKind, SyntaxNode } from '../syntax/syntax-node.js';
import type { Checking, Use } from './checking.js';
import { adviceFor } from './advice.js';
import { checkRootAccess, rootAccess } from './roots.js';
import { suggest } from './suggest.js';
import { checkMethod } from './methods.js';
import { settledType } from './settled-type.js';
import { isNothing, withoutNothing } from './type-facts.js';

/** A value in a chain of fields, items and method calls. */
export interface Link {
  /** With the type it has where the chain gets that far. */
  readonly value: Expression;
  /** Whether a `?.` before may end the chain with undefined. */
  readonly stops: boolean;
}

/** A field or an item of a value. */
export function checkAccess(
  node: SyntaxKind<'member'> | SyntaxKind<'index'>,
  checking: Checking,
  use: Use,
): Expression | undefined {
  return endOf(checkLink(node, checking, use));
}

/** The value of a whole chain. */
export function endOf(link: Link | undefined): Expression | undefined {
  if (link?.stops !== true) return link?.value;
  return { ...link.value, type: union([link.value.type, absent]) };
}

/** A value as the target of what follows in a chain. */
export function checkLink(node: SyntaxNode, checking: Checking, use: Use): Link | undefined {
  switch (node.kind) {
    case 'member':
    case 'index': {
      const root = rootAccess(node, checking);
      if (root !== undefined) return linkTo(checkRootAccess(root, node, checking, use));
      return node.kind === 'member' ? checkMember(node, checking) : checkIndex(node, checking);
    }
    case 'call':
      return checkMethod(node, checking) ?? undefined;
    default:
      return linkTo(checking.check(node, use));
  }
}

function linkTo(value: Expression | undefined): Link | undefined {
  return value === undefined ? undefined : { value, stops: false };
}

/** The link before a `.` or `?.`. */
export function checkTarget(
  { target, optional }: { readonly target: SyntaxNode; readonly optional: boolean },
  checking: Checking,
): Link | undefined {
  return checkLink(target, checking, optional ? 'guard' : 'value');
}

function checkMember(node: SyntaxKind<'member'>, checking: Checking): Link | undefined {
  const target = checkTarget(node, checking);
  return target === undefined
    ? undefined
    : readField(target, { key: node.name, optional: node.optional, node }, checking);
}

function checkIndex(node: SyntaxKind<'index'>, checking: Checking): Link | undefined {
  const target = checkTarget(node, checking);
  if (target === undefined) return undefined;
  if (node.index.kind === 'literal' && typeof node.index.value === 'string')
    return readField(target, { key: node.index.value, optional: node.optional, node }, checking);
  const index = checking.check(node.index);
  return index === undefined ? undefined : readItem(target, index, node, checking);
}

interface FieldAccess {
  readonly key: string;
  readonly optional: boolean;
  readonly node: SyntaxNode;
}

/** A field by name. */
export function readField(target: Link, access: FieldAccess, checking: Checking): Link | undefined {
  const { key, optional } = access;
  const type = settledType(target.value);
  const members = membersOf(withoutNothing(type));
  const isMissing = membersOf(type).some(isNothing);
  const fields = members.flatMap((member) => fieldOf(member, key) ?? []);
  if (members.length === 0 || fields.length < members.length)
    return members.some((member) => isAnyObject(member)) && (!isMissing || members.length > 0)
      ? { value: lookup(target.value, key), stops: false }
      : reportUnknownField(type, access, checking);
  if (isMissing && !optional) return reportMaybeAbsent(type, access, checking);
  const isInherited = isInheritedName(key);
  // Such a field is read by a function, which takes an object only.
  if (isInherited && (isMissing || target.stops)) return reportUnknownField(type, access, checking);
  const value = checking.narrowed({
    kind: 'property',
    target: target.value,
    key,
    ...(isMissing ? { optional } : {}),
    type: union(isInherited ? [...fields, absent] : fields),
  });
  return { value, stops: target.stops || isMissing };
}

/** Type of a field where it is listed, or of `length`. */
function fieldOf(member: ValueType, key: string): ValueType | undefined {
  if (member.kind !== 'object')
    return key === 'length' && (isText(member) || member.kind === 'array') ? number : undefined;
  const property = propertyOf(member, key);
  if (property === undefined) return undefined;
  return property.optional ? union([property.type, absent]) : property.type;
}

function readItem(target: Link, index: Expression, node: SyntaxKind<'index'>, checking: Checking): Link | undefined {
  const type = settledType(target.value);
  const members = membersOf(withoutNothing(type));
  const isMissing = membersOf(type).some(isNothing);
  const access = { key: checking.textOf(node.index), optional: node.optional, node };
  const items = members.flatMap((member) => itemOf(member) ?? []);
  const isList = members.length > 0 && items.length === members.length;
  const isKey = membersOf(index.type).every((member) => isText(member) || isNumber(member));
  if (!isList && members.some(isAnyObject) && isKey) {
    const key = index.kind === 'literal' && typeof index.value === 'number' ? index.value : index;
    return { value: lookup(target.value, key), stops: false };
  }
  if (!isList && members.length > 0 && isKey && index.kind !== 'literal')
    return reportIndex('a list, a text, or an object with fields of any name', type, node, node.target, checking);
  if (!isList) return reportUnknownField(type, access, checking);
  if (isMissing && !node.optional) return reportMaybeAbsent(type, access, checking);
  if (!membersOf(index.type).every(isNumber)) return reportIndex('a number', index.type, node, node.index, checking);
  const value = checking.narrowed({
    kind: 'item',
    target: target.value,
    index,
    ...(isMissing ? { optional: node.optional } : {}),
    type: union([...items, absent]),
  });
  return { value, stops: target.stops || isMissing };
}

function itemOf(member: ValueType): ValueType | undefined {
  if (member.kind === 'array') return member.items;
  return isText(member) ? string : undefined;
}

function lookup(target: Expression, key: string | number | Expression): Expression {
  return { kind: 'lookup', target, key, type: union([json, absent]) };
}

/** Whether the type takes objects with fields that it does not list. */
function isAnyObject(member: ValueType): boolean {
  return member.kind === 'json' || (member.kind === 'object' && member.open);
}

export function isText({ kind }: ValueType): boolean {
  return kind === 'string' || kind === 'text-literal';
}

export function isNumber({ kind }: ValueType): boolean {
  return kind === 'number' || kind === 'number-literal';
}

function reportUnknownField(type: ValueType, { key, node }: FieldAccess, checking: Checking): undefined {
  const known = membersOf(type).flatMap((member) => (member.kind === 'object' ? Object.keys(member.properties) : []));
  return checking.report('PROPERTY_UNKNOWN', {
    reference: checking.textOf(node),
    property: key,
    type: describeType(type),
    suggestion: suggest(key, known),
  });
}

function reportMaybeAbsent(type: ValueType, { key, node }: FieldAccess, checking: Checking): undefined {
  return checking.report('VALUE_MAYBE_ABSENT', {
    reference: checking.textOf(node),
    property: key,
    column: checking.columnOf(node.end - key.length),
    absent: describeType(union(membersOf(type).filter(isNothing))),
  });
}

function reportIndex(
  expected: string,
  actual: ValueType,
  node: SyntaxNode,
  at: SyntaxNode,
  checking: Checking,
): undefined {
  return checking.report('OPERAND_TYPE', {
    operator: '[]',
    text: checking.textOf(node),
    column: checking.columnOf(at.start),
    expected,
    actual: describeType(actual),
    advice: adviceFor(actual),
  });
}

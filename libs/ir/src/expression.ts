import { isJsonList, type JsonValue, type NodeId } from '@workflow-builder/workflow-model';
import {
  type ValueType,
  json,
  string,
  union,
  array,
  object as objectType,
  optional,
  required,
  present,
} from './value-type.js';

/** A value as it is computed in workflow code. `field` is the setting of the node that it stems from. */
export type Expression = { readonly type: ValueType; readonly field?: string } & (
  | { readonly kind: 'literal'; readonly value: JsonValue }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, value: Expression])[] }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  /** Text with values filled in. */
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  /** The input of the run. */
  | { readonly kind: 'input' }
  /** The output of a step that has certainly run. */
  | { readonly kind: 'output'; readonly nodeId: NodeId }
  /** A field that the target's type lists. */
  | { readonly kind: 'property'; readonly target: Expression; readonly key: string }
  /** A field of JSON of any form: absent where the target is no object, or has no such field. */
  | { readonly kind: 'lookup'; readonly target: Expression; readonly key: string | number }
);

export function literal(value: JsonValue): Expression {
  return { kind: 'literal', value, type: typeOfJson(value) };
}

export function object(entries: readonly (readonly [key: string, value: Expression])[]): Expression {
  const properties = entries.map(
    ([key, { type }]) => [key, isMaybeAbsent(type) ? optional(type) : required(type)] as const,
  );
  return { kind: 'object', entries, type: objectType(Object.fromEntries(properties)) };
}

export function list(items: readonly Expression[]): Expression {
  return {
    kind: 'array',
    items,
    type: array(items.length === 0 ? json : union(items.map(({ type }) => present(type)))),
  };
}

export function text(parts: readonly (string | Expression)[]): Expression {
  return { kind: 'text', parts, type: string };
}

/** The nodes whose outputs the expression reads. */
export function outputsRead(expression: Expression): readonly NodeId[] {
  switch (expression.kind) {
    case 'literal':
    case 'input':
      return [];
    case 'output':
      return [expression.nodeId];
    case 'property':
    case 'lookup':
      return outputsRead(expression.target);
    case 'array':
      return expression.items.flatMap(outputsRead);
    case 'object':
      return expression.entries.flatMap(([, value]) => outputsRead(value));
    case 'text':
      return expression.parts.flatMap((part) => (typeof part === 'string' ? [] : outputsRead(part)));
  }
}

function isMaybeAbsent(type: ValueType): boolean {
  return type.kind === 'undefined' || (type.kind === 'union' && type.members.some(isMaybeAbsent));
}

function typeOfJson(value: JsonValue): ValueType {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'string') return { kind: 'text-literal', value };
  if (typeof value === 'number') return { kind: 'number' };
  if (typeof value === 'boolean') return { kind: 'boolean' };
  return isJsonList(value)
    ? list(value.map(literal)).type
    : object(Object.entries(value).map(([key, item]) => [key, literal(item)])).type;
}

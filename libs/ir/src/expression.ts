import { isJsonList, type JsonValue, type NodeId } from '@workflow-builder/workflow-model';
import {
  absent,
  array,
  isMaybeAbsent,
  noValue,
  nothing,
  object as objectType,
  optional,
  present,
  required,
  string,
  union,
  type ValueType,
} from './value-type.js';

/** A value as it is computed in workflow code. `field` is the setting of the node that it stems from. */
export type Expression = { readonly type: ValueType; readonly field?: string } & (
  | { readonly kind: 'literal'; readonly value: JsonValue }
  /** `undefined`, as it is written. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, value: Expression])[] }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  /** Text with values filled in. */
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  /** The input of the run. */
  | { readonly kind: 'input' }
  /**
   * The output of a step. Outside of loops that the step lies in, it is a list with one entry per round, nested as the loops are;
   * `levels` counts those loops, 0 being the output of this very round. Where the step has not certainly run, the type includes
   * undefined, unless a guard around has ruled that out.
   */
  | OutputRead
  /** The present value of a variable of the workflow. */
  | { readonly kind: 'variable'; readonly name: string }
  /** The item or the index of a loop around. */
  | LoopVariableRead
  /** A field that the target's type lists, or `length`. With `optional` an absent target gives undefined (`?.`). */
  | { readonly kind: 'property'; readonly target: Expression; readonly key: string; readonly optional?: boolean }
  /** A field or an item of JSON of any form, `length` included: absent where there is none. */
  | { readonly kind: 'lookup'; readonly target: Expression; readonly key: string | number | Expression }
  /** An item of a list, undefined past its end; the index counts from 0. */
  | { readonly kind: 'item'; readonly target: Expression; readonly index: Expression; readonly optional?: boolean }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'conditional'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  /** A method of a text or a list. */
  | {
      readonly kind: 'method';
      readonly target: Expression;
      readonly name: MethodName;
      readonly args: readonly Expression[];
      readonly optional?: boolean;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  /** A list made of another, item by item; in `body`, `map-item` is the item. */
  | { readonly kind: 'map'; readonly list: Expression; readonly body: Expression; readonly optional?: boolean }
  | { readonly kind: 'map-item' }
);

export type ExpressionKind<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

export interface OutputRead {
  readonly kind: 'output';
  readonly nodeId: NodeId;
  readonly levels: number;
}

export interface LoopVariableRead {
  readonly kind: 'loop-variable';
  readonly loopId: NodeId;
  readonly role: 'item' | 'index';
}

export type UnaryOperator = '!' | '-' | '+';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type RelationalOperator = '<' | '<=' | '>' | '>=';
export type EqualityOperator = '===' | '!==';
export type LogicalOperator = '&&' | '||' | '??';
export type BinaryOperator = ArithmeticOperator | RelationalOperator | EqualityOperator | LogicalOperator;

/** The methods of texts and lists that expressions may call. */
export const methodNames = [
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'slice',
  'split',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'join',
  'concat',
  'at',
] as const;
export type MethodName = (typeof methodNames)[number];

/** The functions that expressions may call. */
export const functionNames = [
  'Math.min',
  'Math.max',
  'Math.floor',
  'Math.ceil',
  'Math.round',
  'Math.abs',
  'Object.keys',
  'JSON.stringify',
  'String',
  'Number',
] as const;
/** What the compiler itself may call as well. */
export type FunctionName =
  | (typeof functionNames)[number]
  /** Whether a value is nothing, the empty text, or a list or an object without content. */
  | 'isEmpty'
  /** The value, which is known to be there; fails where it is undefined all the same. */
  | 'ran';

/** Whether a name is that of something that objects inherit, or that leads to what they do, so that only an own field of it counts. */
export function isInheritedName(name: string): boolean {
  return name in Object.prototype || name === 'prototype';
}

export function literal(value: JsonValue): Expression {
  return { kind: 'literal', value, type: typeOfJson(value) };
}

export const absentValue: Expression = { kind: 'absent', type: absent };

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
    type: array(items.length === 0 ? noValue : union(items.map(({ type }) => present(type)))),
  };
}

export function text(parts: readonly (string | Expression)[]): Expression {
  return { kind: 'text', parts, type: string };
}

function typeOfJson(value: JsonValue): ValueType {
  if (value === null) return nothing;
  if (typeof value === 'string') return { kind: 'text-literal', value };
  if (typeof value === 'number') return { kind: 'number-literal', value };
  if (typeof value === 'boolean') return { kind: 'boolean-literal', value };
  return isJsonList(value)
    ? list(value.map(literal)).type
    : object(Object.entries(value).map(([key, item]) => [key, literal(item)])).type;
}

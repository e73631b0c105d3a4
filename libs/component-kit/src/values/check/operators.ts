import {
  type ArithmeticOperator,
  type BinaryOperator,
  boolean,
  describeType,
  type EqualityOperator,
  type Expression,
  isAssignable,
  literal,
  type LogicalOperator,
  membersOf,
  number,
  type RelationalOperator,
  string,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import type { SyntaxKind, SyntaxNode } from '../syntax/syntax-node.js';
import { adviceFor } from './advice.js';
import type { Checking, Use } from './checking.js';
import { isConstantTest, isKnownPresence } from './constants.js';
import type { Outcome } from './narrowing.js';
import {
  areComparable,
  falsyValues,
  isNothing,
  mayBeFalsy,
  mayBeNothing,
  mayBeTruthy,
  tested,
  withoutNothing,
} from './type-facts.js';

export function checkUnary(node: SyntaxKind<'unary'>, checking: Checking): Expression | undefined {
  const { operator } = node;
  if (operator === '!') {
    const operand = checkTest(node.operand, checking);
    return operand === undefined ? undefined : { kind: 'unary', operator, operand, type: negated(operand.type) };
  }
  const operand = checking.check(node.operand);
  if (operand === undefined) return undefined;
  if (!isAssignable(operand.type, number))
    return reportOperand(operator, 'a number', operand, node.operand, node, checking);
  if (operand.kind === 'literal' && typeof operand.value === 'number')
    return literal(operator === '-' ? -operand.value : operand.value);
  return { kind: 'unary', operator, operand, type: number };
}

function negated(type: ValueType): ValueType {
  if (mayBeTruthy(type) === mayBeFalsy(type)) return boolean;
  return { kind: 'boolean-literal', value: mayBeFalsy(type) };
}

export function checkBinary(node: SyntaxKind<'binary'>, checking: Checking, use: Use): Expression | undefined {
  const { operator } = node;
  switch (operator) {
    case '&&':
    case '||':
    case '??':
      return checkLogical(node, operator, checking, use);
    case '===':
    case '!==':
      return checkEquality(node, operator, checking);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return checkRelation(node, operator, checking);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return checkArithmetic(node, operator, checking);
  }
}

/** A value that decides between two sides. Any type will do, but not a value that is known beforehand. */
export function checkTest(node: SyntaxNode, checking: Checking): Expression | undefined {
  const test = checking.check(node, 'guard');
  if (test === undefined || !isConstantTest(test)) return test;
  return reportConstant(node, checking);
}

function checkLogical(
  node: SyntaxKind<'binary'>,
  operator: LogicalOperator,
  checking: Checking,
  use: Use,
): Expression | undefined {
  const left = operator === '??' ? checkPresence(node.left, checking) : checkTest(node.left, checking);
  if (left === undefined) return undefined;
  const right = checking.assuming(left, whereRightCounts[operator]).check(node.right, use);
  if (right === undefined) return undefined;
  return { kind: 'binary', operator, left, right, type: logicalType(operator, left.type, right.type) };
}

function checkPresence(node: SyntaxNode, checking: Checking): Expression | undefined {
  const value = checking.check(node, 'guard');
  if (value === undefined || !isKnownPresence(value)) return value;
  return reportConstant(node, checking);
}

/** What is known of the left side where the right one is evaluated. */
const whereRightCounts: Readonly<Record<LogicalOperator, Outcome>> = { '&&': 'holds', '||': 'fails', '??': 'nothing' };

function logicalType(operator: LogicalOperator, left: ValueType, right: ValueType): ValueType {
  switch (operator) {
    case '&&':
      return mayBeTruthy(left) ? union([falsyValues(left), right]) : left;
    case '||':
      return mayBeFalsy(left) ? union([tested(left, true), right]) : left;
    case '??':
      return mayBeNothing(left) ? union([withoutNothing(left), right]) : left;
  }
}

function checkEquality(
  node: SyntaxKind<'binary'>,
  operator: EqualityOperator,
  checking: Checking,
): Expression | undefined {
  const use: Use = isNothingSyntax(node.left) || isNothingSyntax(node.right) ? 'guard' : 'value';
  const left = checking.check(node.left, use);
  const right = checking.check(node.right, use);
  if (left === undefined || right === undefined) return undefined;
  if (isSame(left, right)) return reportConstant(node, checking);
  if (!canBeEqual(left, right))
    return checking.report('COMPARISON_IMPOSSIBLE', {
      text: checking.textOf(node),
      column: checking.columnOf(node.start),
      left: describeType(left.type),
      right: describeType(right.type),
    });
  return { kind: 'binary', operator, left, right, type: boolean };
}

/** Whether two expressions are written alike. */
function isSame(left: Expression, right: Expression): boolean {
  return left.kind === right.kind && formOf(left) === formOf(right);
}

function formOf(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => (key === 'type' || key === 'field' ? undefined : value));
}

function isNothingSyntax({ kind, ...node }: SyntaxNode): boolean {
  return kind === 'undefined' || (kind === 'literal' && 'value' in node && node.value === null);
}

/** Whether a comparison says anything: types overlap, and neither side is a list or an object, which equal themselves only. */
function canBeEqual(left: Expression, right: Expression): boolean {
  if ([left, right].some(({ kind }) => kind === 'array' || kind === 'object')) return false;
  if (isNothing(left.type) || isNothing(right.type)) return true;
  const hasStructure = [left, right].some(({ type }) =>
    membersOf(type).some(({ kind }) => kind === 'array' || kind === 'object'),
  );
  return !hasStructure && areComparable(left.type, right.type);
}

function checkRelation(
  node: SyntaxKind<'binary'>,
  operator: RelationalOperator,
  checking: Checking,
): Expression | undefined {
  const left = checking.check(node.left);
  const right = checking.check(node.right);
  if (left === undefined || right === undefined) return undefined;
  if (isSame(left, right)) return reportConstant(node, checking);
  const bothAre = (type: ValueType): boolean => isAssignable(left.type, type) && isAssignable(right.type, type);
  if (bothAre(number) || bothAre(string)) return { kind: 'binary', operator, left, right, type: boolean };
  const [wrong, place] = isOrdered(left.type) ? [right, node.right] : [left, node.left];
  return reportOperand(operator, 'two numbers or two texts', wrong, place, node, checking);
}

function isOrdered(type: ValueType): boolean {
  return isAssignable(type, number) || isAssignable(type, string);
}

function checkArithmetic(
  node: SyntaxKind<'binary'>,
  operator: ArithmeticOperator,
  checking: Checking,
): Expression | undefined {
  const left = checking.check(node.left);
  const right = checking.check(node.right);
  if (left === undefined || right === undefined) return undefined;
  const type = arithmeticType(operator, left.type, right.type);
  if (type !== undefined) return { kind: 'binary', operator, left, right, type };
  const fits = operator === '+' ? isAddend : (each: ValueType) => isAssignable(each, number);
  const [wrong, place] = fits(left.type) ? [right, node.right] : [left, node.left];
  const expected = operator === '+' ? 'two numbers, or a text and a text, number or boolean' : 'numbers';
  return reportOperand(operator, expected, wrong, place, node, checking);
}

function arithmeticType(operator: ArithmeticOperator, left: ValueType, right: ValueType): ValueType | undefined {
  if (isAssignable(left, number) && isAssignable(right, number)) return number;
  if (operator !== '+' || !isAddend(left) || !isAddend(right)) return undefined;
  return isAssignable(left, string) || isAssignable(right, string) ? string : undefined;
}

const addend = union([string, number, boolean]);

function isAddend(type: ValueType): boolean {
  return isAssignable(type, addend);
}

function reportConstant(node: SyntaxNode, checking: Checking): undefined {
  return checking.report('CONDITION_CONSTANT', {
    text: checking.textOf(node),
    column: checking.columnOf(node.start),
  });
}

function reportOperand(
  operator: BinaryOperator | '!',
  expected: string,
  actual: Expression,
  place: SyntaxNode,
  node: SyntaxNode,
  checking: Checking,
): undefined {
  return checking.report('OPERAND_TYPE', {
    operator,
    text: checking.textOf(node),
    column: checking.columnOf(place.start),
    expected,
    actual: describeType(actual.type),
    advice: adviceFor(actual.type),
  });
}

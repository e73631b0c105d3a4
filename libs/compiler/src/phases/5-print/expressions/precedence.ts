import type { BinaryOperator, Expression } from '@workflow-builder/ir';

/** How tightly an expression holds together as it is printed; the higher, the tighter. */
export type Level = number;

const unaryLevel: Level = 9;
const primaryLevel: Level = 10;

const binaryLevels: Readonly<Record<BinaryOperator, Level>> = {
  '??': 2,
  '||': 3,
  '&&': 4,
  '===': 5,
  '!==': 5,
  '<': 6,
  '<=': 6,
  '>': 6,
  '>=': 6,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  '%': 8,
};

export function levelOf(expression: Expression): Level {
  switch (expression.kind) {
    case 'conditional':
      return 1;
    case 'binary':
      return binaryLevels[expression.operator];
    case 'unary':
      return unaryLevel;
    case 'literal':
      return isNegative(expression.value) ? unaryLevel : primaryLevel;
    default:
      return primaryLevel;
  }
}

/** Whether an operand stands in parentheses: where it must, and where operators mix that people mistake for one another. */
export function needsParentheses(operand: Expression, operator: BinaryOperator, side: 'left' | 'right'): boolean {
  const [inner, outer] = [levelOf(operand), binaryLevels[operator]];
  if (operand.kind !== 'binary') return inner < outer;
  if (inner < outer || (inner === outer && (side === 'right' || !isChain(operator, operand.operator)))) return true;
  if (operand.operator === '%') return operator === '+' || operator === '-';
  return isLogical(operator) && isLogical(operand.operator) && operator !== operand.operator;
}

/** Whether operators of one level read from left to right without parentheses. */
export function isChain(outer: BinaryOperator, inner: BinaryOperator): boolean {
  if (binaryLevels[outer] !== binaryLevels[inner]) return false;
  return outer === inner
    ? outer !== '===' && outer !== '!==' && outer !== '%'
    : binaryLevels[outer] === binaryLevels['+'];
}

/** Whether an operand of a sign or of `!` stands in parentheses. */
export function isLooserThanUnary(operand: Expression): boolean {
  const isSigned = operand.kind === 'unary' ? operand.operator !== '!' : operand.kind === 'literal';
  return levelOf(operand) < unaryLevel || (isSigned && levelOf(operand) === unaryLevel);
}

/** Whether an expression needs parentheses before `.field`, `[0]` or `(…)`. */
export function isLooserThanMember(expression: Expression): boolean {
  return levelOf(expression) < primaryLevel;
}

function isLogical(operator: BinaryOperator): boolean {
  return operator === '&&' || operator === '||' || operator === '??';
}

function isNegative(value: unknown): boolean {
  return typeof value === 'number' && (value < 0 || Object.is(value, -0));
}

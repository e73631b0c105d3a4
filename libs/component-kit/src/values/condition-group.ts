import {
  type ComparisonOperator,
  comparisonOperators,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '@workflow-builder/workflow-model';
import { beginsWithReference, parseBareText } from './compile-expression.js';
import type { ValueContext } from './context.js';
import { parsePattern } from './pattern.js';
import { parsed } from './parsed.js';
import { idAt } from './syntax/node-ids.js';
import { binaryOf, callOf, isEmptyOf, literalOf, notOf } from './syntax/build.js';
import type { SyntaxNode } from './syntax/syntax-node.js';

/** How deep groups may nest. */
const MAX_DEPTH = 50;

/** A comparison, or several joined by `and` or `or`, as a syntax tree; undefined after a finding. */
export function parseConditionGroup(
  value: JsonValue,
  field: string,
  context: ValueContext,
  depth = 0,
): SyntaxNode | undefined {
  if (typeof value === 'string') return parseText(value, field, context);
  if (depth > MAX_DEPTH) return invalid(`groups nest ${MAX_DEPTH} deep at most`, field, context);
  if (!isJsonObject(value)) return invalid('it is no expression and no comparison', field, context);
  const operator = ownValue(value, 'operator');
  if (operator === 'and' || operator === 'or') return parseJoined(operator, value, field, context, depth);
  const comparison = comparisonOperators.find((each) => each === operator);
  if (comparison === undefined)
    return invalid(`\`operator\` is one of and, or, ${comparisonOperators.join(', ')}`, field, context);
  return parseComparison(comparison, value, field, context);
}

function parseJoined(
  operator: 'and' | 'or',
  group: JsonObject,
  field: string,
  context: ValueContext,
  depth: number,
): SyntaxNode | undefined {
  const conditions = ownValue(group, 'conditions');
  if (!isJsonList(conditions) || conditions.length === 0)
    return invalid('`conditions` is a list of at least one condition', field, context);
  const parts = conditions.map((each, index) =>
    parseConditionGroup(each, `${field}.conditions[${index}]`, context, depth + 1),
  );
  if (!parts.every((part) => part !== undefined)) return undefined;
  return parts.reduce((left, right) => binaryOf(operator === 'and' ? '&&' : '||', left, right));
}

function parseComparison(
  operator: ComparisonOperator,
  comparison: JsonObject,
  field: string,
  context: ValueContext,
): SyntaxNode | undefined {
  const left = parseOperand(ownValue(comparison, 'left'), `${field}.left`, context);
  if (left === undefined) return undefined;
  switch (operator) {
    case 'isNull':
      return binaryOf('===', binaryOf('??', left, literalOf(null)), literalOf(null));
    case 'isNotNull':
      return binaryOf('!==', binaryOf('??', left, literalOf(null)), literalOf(null));
    case 'isEmpty':
      return isEmptyOf(left);
    case 'isNotEmpty':
      return notOf(isEmptyOf(left));
    case 'matches':
      return parsePattern(left, ownValue(comparison, 'right'), `${field}.right`, context);
    default: {
      const right = parseOperand(ownValue(comparison, 'right'), `${field}.right`, context);
      return right === undefined ? undefined : compare(operator, left, right);
    }
  }
}

function compare(
  operator: Exclude<ComparisonOperator, 'isNull' | 'isNotNull' | 'isEmpty' | 'isNotEmpty' | 'matches'>,
  left: SyntaxNode,
  right: SyntaxNode,
): SyntaxNode {
  switch (operator) {
    case 'equals':
      return binaryOf('===', left, right);
    case 'notEquals':
      return binaryOf('!==', left, right);
    case 'greaterThan':
      return binaryOf('>', left, right);
    case 'lessThan':
      return binaryOf('<', left, right);
    case 'greaterOrEqual':
      return binaryOf('>=', left, right);
    case 'lessOrEqual':
      return binaryOf('<=', left, right);
    case 'contains':
      return callOf(left, 'includes', right);
    case 'startsWith':
    case 'endsWith':
      return callOf(left, operator, right);
  }
}

/** A text is a reference or an expression that begins with one, or else just text. */
function parseOperand(value: JsonValue | undefined, field: string, context: ValueContext): SyntaxNode | undefined {
  if (value === undefined) return invalid('a side of the comparison is missing', field, context);
  const origin = { text: typeof value === 'string' ? value : JSON.stringify(value), field };
  if (typeof value !== 'string') {
    if (typeof value === 'object' && value !== null)
      return invalid('a side is a text, a number, a boolean or null', field, context);
    return { kind: 'literal', value, start: 0, end: origin.text.length, origin };
  }
  if (beginsWithReference(value, context) || beginsWithNodeId(value, context) || value.includes('${'))
    return parseText(value, field, context);
  return { kind: 'literal', value, start: 0, end: value.length, origin };
}

function beginsWithNodeId(text: string, { scope }: ValueContext): boolean {
  return idAt(text, text.length - text.trimStart().length, scope.nodeIds, false) !== undefined;
}

function parseText(value: string, field: string, context: ValueContext): SyntaxNode | undefined {
  const origin = { text: value, field };
  const node = parsed(origin, context, () => parseBareText(value, context));
  return node === undefined ? undefined : { ...node, origin };
}

function invalid(reason: string, field: string, { label, report }: ValueContext): undefined {
  report('CONDITION_INVALID', { field, label, reason }, { field });
  return undefined;
}

import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '../../json.js';
import type { Place } from '../rules/place.js';
import type { ReadValue } from '../rules/rules.js';
import { fold, number } from '../rules/values.js';
import { variableReference } from './variable-reference.js';

/** How two values, or one, are compared. */
export const comparisonOperators = [
  'equals',
  'notEquals',
  'greaterThan',
  'lessThan',
  'greaterOrEqual',
  'lessOrEqual',
  'contains',
  'startsWith',
  'endsWith',
  'matches',
  'isNull',
  'isNotNull',
  'isEmpty',
  'isNotEmpty',
] as const;

export type ComparisonOperator = (typeof comparisonOperators)[number];

const otherWords: Readonly<Record<string, ComparisonOperator>> = {
  '==': 'equals',
  '===': 'equals',
  '=': 'equals',
  eq: 'equals',
  '!=': 'notEquals',
  '!==': 'notEquals',
  '<>': 'notEquals',
  ne: 'notEquals',
  '>': 'greaterThan',
  gt: 'greaterThan',
  '<': 'lessThan',
  lt: 'lessThan',
  '>=': 'greaterOrEqual',
  gte: 'greaterOrEqual',
  '<=': 'lessOrEqual',
  lte: 'lessOrEqual',
  regex: 'matches',
};

const operators: ReadonlyMap<string, ComparisonOperator> = new Map([
  ...comparisonOperators.map((name): [string, ComparisonOperator] => [fold(name), name]),
  ...Object.entries(otherWords),
]);

/** A comparison operator by its name in any case, or by its symbol. */
export function comparisonOperator(value: JsonValue | undefined): ComparisonOperator | undefined {
  return typeof value === 'string' ? operators.get(fold(value)) : undefined;
}

/**
 * A condition is a text, or `{ left, operator, right? }`, or `{ operator: 'and' | 'or', conditions }`; `left` is the text of an
 * expression. `{ variable, operator, value }` is the same as the first.
 */
export const conditionGroup: ReadValue = (value, place) => {
  if (typeof value === 'boolean') return String(value);
  if (!isJsonObject(value)) return value;
  return isJsonList(ownValue(value, 'conditions')) ? group(value, place) : comparison(value, place);
};

function group(value: JsonObject, place: Place): JsonObject | undefined {
  const given = ownValue(value, 'operator') ?? 'and';
  const operator = typeof given === 'string' ? fold(given) : '';
  const conditions = ownValue(value, 'conditions');
  if (operator !== 'and' && operator !== 'or') return place.at('operator').refuse('`and` or `or`');
  if (!isJsonList(conditions)) return undefined;
  if (operator !== given) place.at('operator').normalised(given, operator);
  const read = conditions.map((item, index) => conditionGroup(item, place.at('conditions').item(index)));
  const valid = read.filter((item) => item !== undefined);
  return valid.length === read.length ? { operator, conditions: valid } : undefined;
}

function comparison(value: JsonObject, place: Place): JsonObject | undefined {
  const given = ownValue(value, 'operator');
  const operator = comparisonOperator(given);
  if (given === undefined || operator === undefined) {
    return place.at('operator').refuse(`one of ${comparisonOperators.join(', ')}, or its symbol`);
  }
  const left = leftSide(value, place);
  if (left === undefined) return place.at('left').refuse('the text of an expression');
  if (operator !== given) place.at('operator').normalised(given, operator);
  const right = rightSide(value, operator, place);
  return right === undefined ? { left, operator } : { left, operator, right };
}

const ordering: ReadonlySet<ComparisonOperator> = new Set(['greaterThan', 'lessThan', 'greaterOrEqual', 'lessOrEqual']);

/** Only numbers have an order, so a text of digits that is compared by it is a number. */
function rightSide(value: JsonObject, operator: ComparisonOperator, place: Place): JsonValue | undefined {
  const isRenamed = ownValue(value, 'right') === undefined && ownValue(value, 'value') !== undefined;
  const name = isRenamed ? 'value' : 'right';
  if (isRenamed) place.at('value').renamed(place.at('right').field);
  const given = ownValue(value, name);
  const right = ordering.has(operator) && given !== undefined ? number(given, place) : given;
  if (!isRenamed && given !== undefined && right !== undefined && right !== given) {
    place.at('right').normalised(given, right);
  }
  return right;
}

function leftSide(value: JsonObject, place: Place): string | undefined {
  const left = ownValue(value, 'left');
  if (typeof left === 'string' && left.trim() !== '') return left;
  const variable = ownValue(value, 'variable');
  if (typeof variable !== 'string' || variable.trim() === '') return undefined;
  place.at('variable').renamed(place.at('left').field);
  return variableReference(variable, place);
}

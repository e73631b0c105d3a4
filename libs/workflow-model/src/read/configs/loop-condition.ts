import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '../../json.js';
import { omit } from '../omit.js';
import type { Place } from '../rules/place.js';
import { type ComparisonOperator, comparisonOperator, conditionGroup } from './condition-group.js';
import { variableReference } from './variable-reference.js';

/** The condition of a loop is the text of an expression; the forms that editors have for it are written out. */
export function readLoopCondition(config: JsonObject, place: Place): JsonObject {
  const given = ownValue(config, 'condition');
  if (typeof given === 'boolean') return noted(String(given), omit(config, ['condition']), place);
  if (!isJsonObject(given)) return config;
  const at = place.at('condition');
  const rest = omit(config, ['condition']);
  switch (ownValue(given, 'type')) {
    case 'count':
      return readCount(given, rest, place);
    case 'custom': {
      const expression = ownValue(given, 'expression');
      if (typeof expression !== 'string' || expression.trim() === '') {
        at.at('expression').refuse('the text of an expression');
        return rest;
      }
      return noted(expression, rest, place);
    }
    case 'variable':
    case undefined:
      return noted(conditionText(given, at), rest, place);
    default:
      at.at('type').refuse('one of count, variable, custom');
      return rest;
  }
}

function noted(condition: string | undefined, rest: JsonObject, place: Place): JsonObject {
  if (condition === undefined) return rest;
  place.at('condition').derived(condition, 'its parts');
  return { ...rest, condition };
}

/** A counter that runs up to a number is a loop of that many rounds. */
function readCount(given: JsonObject, rest: JsonObject, place: Place): JsonObject {
  const at = place.at('condition');
  const count = roundsUpTo(ownValue(given, 'value'), comparisonOperator(ownValue(given, 'operator') ?? '<'));
  if (count === undefined) {
    at.refuse('a counter with the operator `<`, `<=` or `!=` and a number');
    return rest;
  }
  if (ownValue(rest, 'count') !== undefined && ownValue(rest, 'count') !== count) {
    at.conflictsWith(place.at('count').field);
    return rest;
  }
  at.renamed(place.at('count').field);
  const variable = ownValue(given, 'variable');
  const index = typeof variable === 'string' && variable !== '' ? { indexVariable: variable } : {};
  return { loopType: 'count', ...index, ...rest, count };
}

function roundsUpTo(value: JsonValue | undefined, operator: ComparisonOperator | undefined): JsonValue | undefined {
  const isInclusive = operator === 'lessOrEqual';
  if (!isInclusive && operator !== 'lessThan' && operator !== 'notEquals') return undefined;
  if (typeof value === 'number') return isInclusive ? value + 1 : value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  if (!Number.isNaN(number)) return isInclusive ? number + 1 : number;
  return isInclusive ? `(${value}) + 1` : value;
}

function conditionText(value: JsonObject, place: Place): string | undefined {
  const canonical = conditionGroup(value, place);
  return isJsonObject(canonical) ? writeOut(canonical, place) : undefined;
}

function writeOut(condition: JsonValue, place: Place): string | undefined {
  if (typeof condition === 'string') return `(${condition})`;
  if (!isJsonObject(condition)) return undefined;
  const conditions = ownValue(condition, 'conditions');
  if (!isJsonList(conditions)) return writeComparison(condition, place);
  const parts = conditions.map((each) => writeOut(each, place));
  const joint = ownValue(condition, 'operator') === 'or' ? ' || ' : ' && ';
  return parts.length > 0 && parts.every((part) => part !== undefined) ? `(${parts.join(joint)})` : undefined;
}

function writeComparison(condition: JsonObject, place: Place): string | undefined {
  const operator = comparisonOperator(ownValue(condition, 'operator'));
  const given = ownValue(condition, 'left');
  if (operator === undefined || typeof given !== 'string') return undefined;
  const left = operand(variableReference(given, place));
  const right = rightSide(ownValue(condition, 'right') ?? null);
  return compareText(operator, left, right) ?? place.at('operator').refuse('an operator that expressions have');
}

function compareText(operator: ComparisonOperator, left: string, right: string): string | undefined {
  switch (operator) {
    case 'equals':
      return `${left} === ${right}`;
    case 'notEquals':
      return `${left} !== ${right}`;
    case 'greaterThan':
      return `${left} > ${right}`;
    case 'lessThan':
      return `${left} < ${right}`;
    case 'greaterOrEqual':
      return `${left} >= ${right}`;
    case 'lessOrEqual':
      return `${left} <= ${right}`;
    case 'contains':
      return `${left}.includes(${right})`;
    case 'startsWith':
      return `${left}.startsWith(${right})`;
    case 'endsWith':
      return `${left}.endsWith(${right})`;
    case 'isNull':
      return `${left} === null`;
    case 'isNotNull':
      return `${left} !== null`;
    case 'isEmpty':
      return `${left}.length === 0`;
    case 'isNotEmpty':
      return `${left}.length > 0`;
    case 'matches':
      return undefined;
  }
}

/** A path stands as it is, anything longer in parentheses. */
function operand(expression: string): string {
  return /^[\w$.[\]"'-]+$/.test(expression) ? expression : `(${expression})`;
}

/** A text that is one placeholder is what it names; everything else is a literal. */
function rightSide(value: JsonValue): string {
  const placeholder = typeof value === 'string' ? /^\s*\$\{([^{}]+)\}\s*$/.exec(value)?.[1] : undefined;
  return placeholder === undefined ? JSON.stringify(value) : operand(placeholder.trim());
}

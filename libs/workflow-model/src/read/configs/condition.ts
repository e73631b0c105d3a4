import { isJsonList, type JsonObject, ownValue } from '../../json.js';
import { omit } from '../omit.js';
import type { Place } from '../rules/place.js';
import { defineRules } from '../rules/rules.js';
import { conditionGroup } from './condition-group.js';

export const condition = defineRules(
  {
    expression: { aliases: ['condition'], read: conditionGroup },
    conditions: {},
    operator: {},
    trueLabel: {},
    falseLabel: {},
    truePath: {},
    falsePath: {},
  },
  { refine: combine },
);

/** The structured form of older editors, a list of comparisons, becomes the one expression. */
function combine(config: JsonObject, place: Place): JsonObject {
  const conditions = ownValue(config, 'conditions');
  const rest = omit(config, ['conditions', 'operator']);
  if (!isJsonList(conditions) || conditions.length === 0) return rest;
  const hasExpression = (ownValue(config, 'expression') ?? '') !== '';
  if (hasExpression) {
    place.at('conditions').conflictsWith(place.at('expression').field);
    return rest;
  }
  place.at('conditions').renamed(place.at('expression').field);
  const operator = ownValue(config, 'operator') ?? 'and';
  const expression = conditionGroup({ operator, conditions }, place);
  return expression === undefined ? rest : { expression, ...omit(rest, ['expression']) };
}

import { type JsonObject, ownValue } from '../../json.js';
import type { Place } from '../rules/place.js';
import { defineRules } from '../rules/rules.js';
import { jsonObject, number, oneOf } from '../rules/values.js';
import { variableTypeWord } from '../variable-type.js';

export const stateVariable = defineRules(
  {
    name: { aliases: ['variableName'] },
    operation: { read: oneOf(['set', 'append', 'increment', 'decrement', 'get']) },
    value: { isNullable: true },
    initialValue: { isNullable: true },
    amount: { read: number },
    // Other vocabularies name where the variable is seen from; its state is that of one execution all the same.
    scope: {
      read: oneOf(['workflow', 'project'], {
        phase: 'workflow',
        loop: 'workflow',
        activity: 'workflow',
        local: 'workflow',
      }),
    },
    storageType: { read: oneOf(['workflow', 'database', 'redis'], { external: 'database' }) },
    connectorId: { aliases: ['connectionId'] },
    storageConfig: {},
    variableId: {},
    type: { aliases: ['variableType'], read: variableTypeWord },
    schema: { read: jsonObject },
  },
  { refine: nameByLabel },
);

/** Editors copy the name to the label; where only the label is left, it is the name. */
function nameByLabel(config: JsonObject, place: Place): JsonObject {
  const { label } = place.node;
  const isNamed = (ownValue(config, 'name') ?? '') !== '';
  if (isNamed || !/^[A-Za-z_$][\w$]*$/.test(label)) return config;
  place.at('name').derived(label, 'the label');
  return { ...config, name: label };
}

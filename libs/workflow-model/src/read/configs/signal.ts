import { type JsonObject, ownValue } from '../../json.js';
import type { Place } from '../rules/place.js';
import { defineRules } from '../rules/rules.js';
import { jsonObject, milliseconds, oneOf } from '../rules/values.js';

export const signal = defineRules(
  {
    signalName: { aliases: ['name'] },
    direction: { read: oneOf(['receive', 'send']) },
    parametersSchema: { aliases: ['inputSchema', 'parameters'], read: jsonObject },
    workflowType: { aliases: ['workflowName'] },
    targetWorkflow: { aliases: ['targetWorkflowId'] },
    payload: { isNullable: true },
    timeoutMs: milliseconds(['timeout'], { zero: 'none' }),
    outputVariable: {},
  },
  { flat: ['timeout', 'timeoutMs', 'timeout_ms'], refine: sendToTarget },
);

/** A signal that names a target is sent to it. */
function sendToTarget(config: JsonObject, place: Place): JsonObject {
  const target = ['targetWorkflow', 'workflowType'].find((name) => (ownValue(config, name) ?? '') !== '');
  if (target === undefined || ownValue(config, 'direction') !== undefined) return config;
  place.at('direction').derived('send', `\`${target}\``);
  return { ...config, direction: 'send' };
}

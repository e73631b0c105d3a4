import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '../../json.js';
import { omit } from '../omit.js';
import type { Place } from '../rules/place.js';
import { defineRules } from '../rules/rules.js';
import { boolean, listOf, nested, number, oneOf } from '../rules/values.js';

const modelFields = { model: {}, maxTokens: { read: number }, temperature: { read: number } };

const tool = defineRules({ name: {}, description: {}, inputSchema: { aliases: ['schema'] } });

export const agent = defineRules(
  {
    agentPromptId: {},
    prompt: {},
    systemPrompt: {},
    messages: {},
    provider: { read: oneOf(['anthropic', 'openai', 'google', 'azure', 'bedrock', 'custom']) },
    ...modelFields,
    modelConfig: { read: nested(defineRules({ ...modelFields, endpoint: {}, config: {} })) },
    tools: { read: listOf(nested(tool)) },
    stream: { read: boolean },
    outputVariable: {},
    inputMapping: {},
    payload: { isNullable: true },
    workKind: {},
    analysisDepth: { read: oneOf(['quick', 'standard', 'thorough']) },
    testFramework: { read: oneOf(['jest', 'vitest', 'mocha']) },
    coverageTarget: { read: number },
  },
  { refine: hoistModel },
);

/** The model, its temperature and its tokens stand beside the provider; what only some providers take stays in `modelConfig`. */
function hoistModel(config: JsonObject, place: Place): JsonObject {
  const modelConfig = ownValue(config, 'modelConfig');
  if (!isJsonObject(modelConfig)) return config;
  const hoisted = Object.keys(modelFields).flatMap((name): readonly [string, JsonValue][] => {
    const value = ownValue(modelConfig, name);
    if (value === undefined) return [];
    const own = ownValue(config, name);
    const seen = place.at('modelConfig').at(name);
    if (own !== undefined && own !== value) seen.conflictsWith(place.at(name).field);
    else seen.renamed(place.at(name).field);
    return [[name, own ?? value]];
  });
  const rest = omit(modelConfig, Object.keys(modelFields));
  const others = omit(config, ['modelConfig']);
  const kept = Object.keys(rest).length === 0 ? {} : { modelConfig: rest };
  return { ...others, ...Object.fromEntries(hoisted), ...kept };
}

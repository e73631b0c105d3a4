import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import {
  array,
  type Expression,
  json,
  list,
  literal,
  number,
  object,
  objectType,
  oneOf,
  required,
  string,
} from '@workflow-builder/ir';
import { grantedText, grantedValue, secretValue } from '../../core-flow/activity/inputs/granted-value.js';
import { given, inputObject } from '../../core-flow/activity/inputs/input-object.js';
import { activityOptions } from '../../core-flow/activity/options.js';
import { isCheckable } from '../../schemas/check-schema.js';
import { type AgentConfig, agentProviders, type AgentToolConfig } from './config.js';
import { messagesValue } from './messages.js';
import { chosenModel } from './model.js';

type Context = LoweringContext<AgentConfig>;

const TIMEOUT_MS = 120_000;
const MAX_TOKENS = 4_096;

const output = objectType({
  response: required(string),
  model: required(string),
  provider: required(oneOf(agentProviders)),
  usage: required(
    objectType({ inputTokens: required(number), outputTokens: required(number), totalTokens: required(number) }),
  ),
  toolCalls: required(array(objectType({ id: required(string), name: required(string), input: required(json) }))),
  finishReason: required(oneOf(['end_turn', 'max_tokens', 'tool_use', 'error'])),
  durationMs: required(number),
});

/** A call of the activity `agent`. */
export function lowerAgent(context: Context): Lowered | undefined {
  const input = agentInput(context);
  if (input === undefined) return undefined;
  const options = activityOptions(context.node, context.settings, { heartbeats: true });
  return { operation: { kind: 'activity', activity: 'agent', options, input }, output };
}

function agentInput(context: Context): Expression | undefined {
  const { config, node } = context;
  const { apiKey, agentPromptId, temperature, modelConfig } = config;
  const chosen = chosenModel(context);
  return inputObject([
    ['provider', chosen && literal(chosen.provider)],
    ['model', chosen && literal(chosen.model)],
    ['messages', messagesValue(context)],
    ...given('agentPromptId', agentPromptId, literal),
    ['tools', toolsValue(context)],
    ['maxTokens', literal(config.maxTokens ?? MAX_TOKENS)],
    ...given('temperature', temperature, literal),
    ...given('apiKey', apiKey, (key) => secretValue(context, key, 'apiKey')),
    ...given('endpoint', modelConfig?.endpoint, (endpoint) =>
      grantedValue(context, endpoint, 'modelConfig.endpoint', grantedText),
    ),
    ...given('providerOptions', modelConfig?.config, literal),
    ['timeoutMs', literal(node.timeoutMs ?? TIMEOUT_MS)],
  ]);
}

function toolsValue(context: Context): Expression | undefined {
  const tools = context.config.tools ?? [];
  const areCheckable = tools.map(({ inputSchema }, index) =>
    isCheckable(inputSchema, `tools[${index}].inputSchema`, context),
  );
  return areCheckable.includes(false) ? undefined : list(tools.map(toolValue));
}

function toolValue({ name, description, inputSchema }: AgentToolConfig): Expression {
  return object([
    ['name', literal(name)],
    ...(description === undefined ? [] : [['description', literal(description)] as const]),
    ['inputSchema', literal(inputSchema)],
  ]);
}

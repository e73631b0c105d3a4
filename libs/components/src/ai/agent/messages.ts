import type { LoweringContext } from '@workflow-builder/component-kit';
import {
  absent,
  type Expression,
  isAssignable,
  json,
  list,
  literal,
  object,
  string,
  text,
  union,
} from '@workflow-builder/ir';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { styledValue } from '../../core-flow/activity/inputs/granted-value.js';
import { mappedInput } from '../../core-flow/activity/inputs/mapped-input.js';
import type { AgentConfig } from './config.js';

type Context = LoweringContext<AgentConfig>;

/** All that the model is told, in order: system prompt, conversation, prompt, data. Undefined after a finding. */
export function messagesValue(context: Context): Expression | undefined {
  const { config } = context;
  const messages = [
    ...(config.systemPrompt === undefined ? [] : [said(context, 'system', config.systemPrompt, 'systemPrompt')]),
    ...(config.messages ?? []).map(({ role, content }, index) =>
      said(context, role, content, `messages[${index}].content`),
    ),
    ...(config.prompt === undefined ? [] : [said(context, 'user', config.prompt, 'prompt')]),
    ...data(context),
  ];
  const compiled = messages.filter((message) => message !== undefined);
  return compiled.length === messages.length ? list(compiled) : undefined;
}

/** What prompts may hold: whatever is no text is told as JSON. */
const anyValue = union([json, absent]);

function said(context: Context, role: string, source: string, name: string): Expression | undefined {
  const content = styledValue(context, source, name, anyValue, { placeholders: 'prompt' });
  return content && message(role, isAssignable(content.type, string) ? content : text([content]));
}

function message(role: string, content: Expression): Expression {
  return object([
    ['role', literal(role)],
    ['content', content],
  ]);
}

function data(context: Context): readonly (Expression | undefined)[] {
  const hints = hintsOf(context.config);
  const setting = payloadSetting(context);
  if (setting === undefined) return hints.length === 0 ? [] : [message('user', text([object(hints)]))];
  const [name, source] = setting;
  const payload = context.value(source, name, json);
  if (payload === undefined) return [undefined];
  return [message('user', text([hints.length === 0 ? payload : object([...hints, ['payload', payload]])]))];
}

function hintsOf(config: AgentConfig): readonly (readonly [string, Expression])[] {
  const { workKind, analysisDepth, testFramework, coverageTarget } = config;
  return Object.entries({ workKind, analysisDepth, testFramework, coverageTarget }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, literal(value)] as const],
  );
}

function payloadSetting(context: Context): readonly [name: string, value: JsonValue] | undefined {
  const { payload, inputMapping, prompt, messages, agentPromptId } = context.config;
  if (payload !== undefined) return ['payload', payload];
  if (inputMapping !== undefined) return ['inputMapping', mappedInput(context, inputMapping)];
  const isAsked = prompt !== undefined || messages !== undefined || agentPromptId !== undefined;
  return isAsked ? undefined : ['payload', '${result}'];
}

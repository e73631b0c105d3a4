import { describe, expect, it } from '@jest/globals';
import { configSchema, lowerNode } from '@workflow-builder/component-kit';
import { describeType, number, objectType, required, string } from '@workflow-builder/ir';
import { AgentConfig } from './config.js';
import { agent } from './index.js';

const outputs = { before: objectType({ id: required(string), n: required(number) }) };
const lower = (config: object, data: object = {}) => lowerNode(agent, { data: { config, ...data }, outputs });

/** What the activity is called with, by field. */
function inputOf(config: object, data: object = {}): Readonly<Record<string, string>> {
  const { lowered, diagnostics } = lower(config, data);
  if (lowered?.operation.kind !== 'activity' || lowered.operation.input.kind !== 'object')
    throw new TypeError(JSON.stringify(diagnostics));
  return Object.fromEntries(lowered.operation.input.entries.map(([name, value]) => [name, describeType(value.type)]));
}

describe('agent', () => {
  it('calls a model with all that it is told', () => {
    const { lowered, diagnostics } = lower({ systemPrompt: 'Be {{before.id}}.', prompt: 'Say ${before.n}' });
    expect(lowered?.operation).toMatchObject({ kind: 'activity', activity: 'agent' });
    expect(lowered && describeType(lowered.output)).toContain(
      'finishReason: "end_turn" | "max_tokens" | "tool_use" | "error"',
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    [{}, '"openai"', '"gpt-4"'],
    [{ model: 'claude-3-opus' }, '"anthropic"', '"claude-3-opus"'],
    [{ model: 'gemini-2' }, '"google"', '"gemini-2"'],
    [{ model: 'gpt-4-turbo', provider: 'azure' }, '"azure"', '"gpt-4-turbo"'],
    [{ modelConfig: { endpoint: 'https://models.example.com/v1', model: 'own' } }, '"custom"', '"own"'],
  ])('chooses provider and model of %j', (config, provider, model) => {
    expect(inputOf({ prompt: 'p', ...config })).toMatchObject({ provider, model });
  });

  it('has two minutes, or what the node says', () => {
    expect(inputOf({ prompt: 'p' })).toMatchObject({ timeoutMs: '120000', maxTokens: '4096' });
    expect(inputOf({ prompt: 'p' }, { timeout: '10s' })).toMatchObject({ timeoutMs: '10000' });
  });

  it('is told the output of the step before where nothing else is asked', () => {
    expect(inputOf({})['messages']).toBe('{ role: "user"; content: string }[]');
    expect(inputOf({ agentPromptId: 'kept' })).toMatchObject({ messages: 'never[]', agentPromptId: '"kept"' });
  });

  it('takes its fields beside config as well, numbers in texts', () => {
    const data = { model: 'gpt-4', temperature: '0.7', maxTokens: '50' };
    expect(inputOf({ prompt: 'p' }, data)).toMatchObject({ temperature: '0.7', maxTokens: '50' });
  });

  it('names its key', () => {
    expect(inputOf({ prompt: 'p', apiKey: '${env.KEY}' })['apiKey']).toBe('{ $env: "KEY" }');
  });

  it.each([
    [{ prompt: 'p', provider: 'anthropic' }, 'CONFIG_REQUIRED', 'model'],
    [{ prompt: 'p', apiKey: 'sk-abc' }, 'SECRET_LITERAL', 'apiKey'],
    [{ prompt: 'p', temperature: 3 }, 'CONFIG_INVALID', 'temperature'],
    [{ prompt: 'p', maxTokens: 0 }, 'CONFIG_INVALID', 'maxTokens'],
    [{ prompt: '{{nodes["gone"].id}}' }, 'REFERENCE_UNKNOWN', 'prompt'],
    [{ prompt: '${env.KEY}' }, 'ENV_OUTSIDE_ACTIVITY', 'prompt'],
    [{ messages: [{ role: 'robot', content: 'x' }] }, 'CONFIG_INVALID', 'messages[0].role'],
    [{ prompt: 'p', tools: [{ name: 'a b', inputSchema: {} }] }, 'CONFIG_INVALID', 'tools[0].name'],
  ])('finds fault with %j', (config, code, field) => {
    const found = lower(config).diagnostics.filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject([{ code, field: `data.config.${field}` }]);
  });

  it('derives the JSON Schema of its config from the DTO', () => {
    expect(configSchema(AgentConfig)).toMatchObject({
      properties: { provider: { enum: ['anthropic', 'openai', 'google', 'azure', 'bedrock', 'custom'] } },
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, type FakeModel, startFakeModel } from '@workflow-builder/testing';
import { type AgentInput, createAgent } from './agent.js';

let model: FakeModel;
let cancelled: AbortController;

const input: AgentInput = {
  provider: 'openai',
  model: 'gpt-4',
  messages: [{ role: 'user', content: 'hello' }],
  tools: [],
  maxTokens: 100,
  timeoutMs: 5_000,
};
const agent = (call: Partial<AgentInput>, endpoints: Record<string, string> = { openai: model.endpoint }) =>
  createAgent({
    allowedHosts: call.endpoint === undefined ? [] : [new URL(model.endpoint).host],
    endpoints,
    prompt: (id) => ({ kept: 'You are kept.' })[id],
    env: (name) => ({ MODEL_KEY: 's3cret' })[name],
    attempt: () => ({ cancellationSignal: cancelled.signal, heartbeat: () => undefined }),
  })({ ...input, ...call });

describe('agent', () => {
  beforeAll(async () => {
    model = await startFakeModel();
  });

  beforeEach(() => {
    cancelled = new AbortController();
    model.answer({ text: 'ok' });
  });

  afterAll(() => model.close());

  it('tells the model what it is told, under the granted key, and gives its answer', async () => {
    const output = await agent({
      apiKey: { $env: 'MODEL_KEY' },
      temperature: 0.2,
      agentPromptId: 'kept',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'hello' },
        { role: 'assistant', content: 'hi' },
        { role: 'user', content: 'and?' },
      ],
    });
    expect(model.calls().at(-1)).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer s3cret',
      body: {
        model: 'gpt-4',
        temperature: 0.2,
        max_tokens: 100,
        messages: [
          { role: 'system', content: 'You are kept.\n\nBe brief.' },
          { role: 'user', content: 'hello' },
          { role: 'assistant', content: 'hi' },
          { role: 'user', content: 'and?' },
        ],
      },
    });
    expect(output).toEqual({
      response: 'ok',
      model: 'gpt-4',
      provider: 'openai',
      usage: { inputTokens: 7, outputTokens: 3, totalTokens: 10 },
      toolCalls: [],
      finishReason: 'end_turn',
      durationMs: expect.any(Number),
    });
  });

  it('offers tools, and gives what the model asks of them', async () => {
    model.answer({ toolCalls: [{ id: 'c1', name: 'look_up', input: { q: 'x' } }], finishReason: 'tool_calls' });
    const inputSchema = { type: 'object', properties: { q: { type: 'string' } } };
    const output = await agent({ tools: [{ name: 'look_up', description: 'Looks up.', inputSchema }] });
    expect(model.calls().at(-1)?.body).toMatchObject({
      tools: [{ type: 'function', function: { name: 'look_up', parameters: inputSchema } }],
    });
    expect(output).toMatchObject({
      toolCalls: [{ id: 'c1', name: 'look_up', input: { q: 'x' } }],
      finishReason: 'tool_use',
    });
  });

  it.each([
    ['stop', 'end_turn'],
    ['length', 'max_tokens'],
    ['content_filter', 'error'],
  ])('names the end %s as %s', async (finishReason, named) => {
    model.answer({ text: 'ok', finishReason });
    expect(await agent({})).toMatchObject({ finishReason: named });
  });

  it('calls providers of OpenAI’s protocol where the host or the document says', async () => {
    expect(await agent({ provider: 'azure' }, { azure: model.endpoint })).toMatchObject({ provider: 'azure' });
    expect(await agent({ provider: 'custom', endpoint: model.endpoint }, {})).toMatchObject({ response: 'ok' });
  });

  it('sends no key of the process', async () => {
    process.env['OPENAI_API_KEY'] = 'of the worker';
    await agent({});
    delete process.env['OPENAI_API_KEY'];
    expect(model.calls().at(-1)?.authorization ?? '').not.toContain('of the worker');
  });

  it('refuses an endpoint of the document that is not public', async () => {
    await expect(agent({ provider: 'custom', endpoint: 'http://169.254.169.254/v1' }, {})).rejects.toMatchObject({
      type: 'HTTP_ADDRESS_REFUSED',
      nonRetryable: true,
    });
  });

  it.each([
    [401, true],
    [404, true],
    [429, false],
    [500, false],
  ])('fails with the status %i, for good: %s', async (status, nonRetryable) => {
    model.answer({ status });
    await expect(agent({})).rejects.toMatchObject({ type: 'AGENT_FAILED', nonRetryable });
  });

  it('fails over what the host does not know', async () => {
    await expect(agent({ provider: 'bedrock' })).rejects.toMatchObject({ type: 'AGENT_ENDPOINT_MISSING' });
    await expect(agent({ agentPromptId: 'gone' })).rejects.toMatchObject({ type: 'AGENT_PROMPT_UNKNOWN' });
    await expect(agent({ apiKey: { $env: 'GONE' } })).rejects.toMatchObject({ type: 'ENV_NOT_GRANTED' });
  });

  it('waits no longer than it may, and ends when it is cancelled', async () => {
    model.answer('never');
    await expect(agent({ timeoutMs: 50 })).rejects.toMatchObject({ type: 'ACTIVITY_TIMEOUT' });
    const before = model.calls().length;
    const pending = agent({});
    const outcome = expect(pending).rejects.toThrow('cancelled by the run');
    await eventually(() => expect(model.calls().length).toBe(before + 1));
    cancelled.abort(new Error('cancelled by the run'));
    await outcome;
  });
});

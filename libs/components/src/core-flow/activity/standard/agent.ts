import { ApplicationFailure } from '@temporalio/common';
import { APICallError, type FinishReason, generateText, jsonSchema, type ModelMessage, tool, type ToolSet } from 'ai';
import { type AgentEndpoints, type AgentProvider, languageModel } from './agent-models.js';
import { type Attempt, bounded, failure } from './attempt.js';
import { type Env, Granted, type TextValue } from './granted.js';
import type { JsonObject, JsonValue } from './json.js';
import { parseJson } from './json-values.js';
import { createSend } from './send.js';

export type AgentMessage = { role: 'system' | 'user' | 'assistant'; content: string };

export type AgentTool = { name: string; description?: string; inputSchema: JsonObject };

export type AgentInput = {
  provider: AgentProvider;
  model: string;
  /** At least one; the prompt of `agentPromptId` goes before them. */
  messages: AgentMessage[];
  agentPromptId?: string;
  tools: AgentTool[];
  maxTokens: number;
  temperature?: number;
  /** Absent: the key that the host has for the provider, if any. */
  apiKey?: TextValue;
  endpoint?: TextValue;
  /** Passed on to the provider as they are. */
  providerOptions?: JsonObject;
  timeoutMs: number;
};

export type AgentFinish = 'end_turn' | 'max_tokens' | 'tool_use' | 'error';

export type AgentOutput = {
  response: string;
  model: string;
  provider: AgentProvider;
  usage: { inputTokens: number; outputTokens: number; totalTokens: number };
  toolCalls: { id: string; name: string; input: JsonValue }[];
  finishReason: AgentFinish;
  durationMs: number;
};

export type AgentPorts = {
  allowedHosts: readonly string[];
  endpoints: AgentEndpoints;
  /** The text of a prompt that the host keeps; undefined for an id that it does not know. */
  prompt: (id: string) => string | undefined;
  env: Env;
  attempt: () => Attempt;
};

/** Failures that the same call meets again: it is not understood, or not allowed. */
const FINAL_STATUSES = [400, 401, 403, 404, 413, 422];

/** The activity `agent`: one call of a language model. Tools are offered to it, and what it calls is given back. */
export function createAgent(ports: AgentPorts) {
  const send = createSend(ports.allowedHosts);
  return async function agent(input: AgentInput): Promise<AgentOutput> {
    const startedAt = Date.now();
    const granted = new Granted(ports.env);
    const model = languageModel(
      {
        provider: input.provider,
        model: input.model,
        apiKey: input.apiKey === undefined ? '' : granted.text(input.apiKey),
        endpoint: input.endpoint === undefined ? undefined : granted.text(input.endpoint),
      },
      ports.endpoints,
      send,
    );
    const messages = [...keptPrompt(input, ports), ...input.messages];
    const result = await bounded(ports.attempt(), input.timeoutMs, async (abortSignal) => {
      try {
        return await generateText({
          model,
          system: contentOf(messages, 'system'),
          messages: messages.flatMap(asModelMessage),
          tools: toolsOf(input.tools),
          maxOutputTokens: input.maxTokens,
          ...(input.providerOptions === undefined
            ? {}
            : { providerOptions: { [input.provider]: input.providerOptions } }),
          ...(input.temperature === undefined ? {} : { temperature: input.temperature }),
          // Whether and when to try again is the workflow's to say.
          maxRetries: 0,
          abortSignal,
        });
      } catch (error) {
        abortSignal.throwIfAborted();
        throw asAgentFailure(error, input.provider);
      }
    });
    const { inputTokens = 0, outputTokens = 0, totalTokens = inputTokens + outputTokens } = result.usage;
    return {
      response: result.text,
      model: input.model,
      provider: input.provider,
      usage: { inputTokens, outputTokens, totalTokens },
      toolCalls: result.toolCalls.map((call) => ({
        id: call.toolCallId,
        name: call.toolName,
        input: asInput(call.input),
      })),
      finishReason: finishOf(result.finishReason),
      durationMs: Date.now() - startedAt,
    };
  };
}

function keptPrompt({ agentPromptId: id }: AgentInput, { prompt }: AgentPorts): AgentMessage[] {
  if (id === undefined) return [];
  const content = prompt(id);
  if (content !== undefined) return [{ role: 'system', content }];
  throw failure('AGENT_PROMPT_UNKNOWN', `There is no prompt ${id}.`, { isFinal: true });
}

function contentOf(messages: AgentMessage[], role: AgentMessage['role']): string {
  return messages.flatMap((message) => (message.role === role ? [message.content] : [])).join('\n\n');
}

function asModelMessage({ role, content }: AgentMessage): ModelMessage[] {
  return role === 'system' ? [] : [{ role, content }];
}

function toolsOf(tools: AgentTool[]): ToolSet {
  return Object.fromEntries(
    tools.map(({ name, description = '', inputSchema }) => [
      name,
      tool({ description, inputSchema: jsonSchema(inputSchema) }),
    ]),
  );
}

/** What the model passed to a tool; it came as JSON. */
function asInput(value: unknown): JsonValue {
  return parseJson(JSON.stringify(value ?? null));
}

function finishOf(reason: FinishReason): AgentFinish {
  switch (reason) {
    case 'stop':
      return 'end_turn';
    case 'length':
      return 'max_tokens';
    case 'tool-calls':
      return 'tool_use';
    case 'content-filter':
    case 'error':
    case 'other':
      return 'error';
  }
}

/** Says no more than the status: answers may repeat what was sent. */
function asAgentFailure(error: unknown, provider: AgentProvider): Error {
  if (error instanceof ApplicationFailure) return error;
  const status = APICallError.isInstance(error) ? error.statusCode : undefined;
  if (status === undefined)
    return failure('AGENT_FAILED', `The model of ${provider} gave no answer.`, { isFinal: false });
  const message = `The model of ${provider} answered with the status ${String(status)}.`;
  return failure('AGENT_FAILED', message, { isFinal: FINAL_STATUSES.includes(status) });
}

import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';
import { failure } from './attempt.js';
import type { JsonValue } from './json.js';
import { isJsonObject } from './json-values.js';
import type { HttpMethod, Send } from './send.js';

export type AgentProvider = 'openai' | 'anthropic' | 'google' | 'azure' | 'bedrock' | 'custom';

/** Where the API of a provider is, if not at the provider's own place; by provider. */
export type AgentEndpoints = { [provider: string]: string };

export type ModelChoice = {
  provider: AgentProvider;
  model: string;
  /** Empty where none is needed. */
  apiKey: string;
  /** What the document asks for; a public address. */
  endpoint: string | undefined;
};

/** Azure and Bedrock have an address per customer. */
const PROVIDER_ENDPOINTS: AgentEndpoints = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta/openai',
};

/**
 * The model to call. An endpoint out of the document is reached through `send`, which refuses private addresses; those of the
 * host are trusted. All providers but Anthropic are spoken to by the protocol of OpenAI, which each of them serves.
 * @throws ApplicationFailure `AGENT_ENDPOINT_MISSING`, non-retryable
 */
export function languageModel(choice: ModelChoice, endpoints: AgentEndpoints, send: Send): LanguageModel {
  const { provider, model, apiKey, endpoint } = choice;
  const baseURL = endpoint ?? endpoints[provider] ?? PROVIDER_ENDPOINTS[provider];
  if (baseURL === undefined)
    throw failure('AGENT_ENDPOINT_MISSING', `No endpoint of the provider ${provider} is known.`, { isFinal: true });
  // Keys are always said, since the libraries would else take one from the environment of the process.
  const settings = { apiKey, baseURL, ...(endpoint === undefined ? {} : { fetch: fetchThrough(send) }) };
  switch (provider) {
    case 'openai':
      return createOpenAI(settings).chat(model);
    case 'anthropic':
      return createAnthropic(settings)(model);
    case 'google':
    case 'azure':
    case 'bedrock':
    case 'custom':
      return createOpenAICompatible({ ...settings, name: provider })(model);
  }
}

/** What JSON such as `{"openai": "https://…"}` declares. @throws TypeError when it is no object of texts */
export function endpointsOf(declared: JsonValue): AgentEndpoints {
  if (!isJsonObject(declared)) throw new TypeError('AGENT_ENDPOINTS is not a JSON object.');
  const endpoints = Object.entries(declared).map(([provider, url]): [string, string] => {
    if (typeof url === 'string' && URL.canParse(url)) return [provider, url];
    throw new TypeError(`AGENT_ENDPOINTS: ${provider} is no URL.`);
  });
  return Object.fromEntries(endpoints);
}

function fetchThrough(send: Send): typeof fetch {
  return async (target, init = {}) => {
    const url = new URL(target instanceof Request ? target.url : target);
    const headers = Object.fromEntries(new Headers(init.headers));
    const body = typeof init.body === 'string' ? { body: init.body } : {};
    const signal = init.signal ?? new AbortController().signal;
    const answer = await send({ url, method: methodOf(init.method), headers, ...body }, { signal, validateSsl: true });
    return new Response(answer.text, { status: answer.status, headers: answer.headers });
  };
}

function methodOf(method: string | undefined): HttpMethod {
  return method === 'GET' ? 'GET' : 'POST';
}

import { type Attempt, bounded, failure } from './attempt.js';
import { type Env, Granted, type TextValue } from './granted.js';
import type { JsonObject, JsonValue } from './json.js';
import { asText, isJsonObject, parseJson } from './json-values.js';
import { createSend, type HttpAnswer, type HttpMessage, type HttpMethod, type Send } from './send.js';

export type HttpAuth =
  | { type: 'none' }
  | { type: 'basic'; username: TextValue; password: TextValue }
  | { type: 'bearer'; token: TextValue }
  | { type: 'api-key'; name: string; in: 'header' | 'query'; apiKey: TextValue };

export type HttpRequestInput = {
  url: TextValue;
  method: HttpMethod;
  headers?: JsonObject;
  query?: JsonObject;
  body?: JsonValue;
  bodyType: 'json' | 'text' | 'form';
  auth: HttpAuth;
  timeoutMs: number;
  /** Absent: any 2xx. */
  expectedStatus?: number[];
  followRedirects: boolean;
  validateSsl: boolean;
  /** JSON Pointers of the references to granted values in `headers`, `query` and `body`. */
  env?: string[];
};

export type HttpRequestOutput = { status: number; headers: { [name: string]: string }; body: JsonValue };

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Refusals that a later attempt may escape: too slow, too early, too often. */
const RETRYABLE_REFUSALS = [408, 425, 429];

/** The activity `http-request`: sends one request to a public address and gives the answer, JSON as JSON. */
export function createHttpRequest(ports: { allowedHosts: readonly string[]; env: Env; attempt: () => Attempt }) {
  const send = createSend(ports.allowedHosts);
  return async function httpRequest(input: HttpRequestInput): Promise<HttpRequestOutput> {
    const message = messageOf(input, new Granted(ports.env));
    const { timeoutMs, validateSsl, followRedirects } = input;
    const answer = await bounded(ports.attempt(), timeoutMs, (signal) =>
      followRedirects
        ? follow(message, (next) => send(next, { signal, validateSsl }))
        : send(message, { signal, validateSsl }),
    );
    requireExpected(answer.status, message, input.expectedStatus);
    return { status: answer.status, headers: answer.headers, body: bodyOf(answer) };
  };
}

function messageOf(input: HttpRequestInput, granted: Granted): HttpMessage {
  const { method, bodyType, auth, env } = input;
  const open = granted.json({ headers: input.headers, query: input.query, body: input.body }, env);
  const { headers, query, body } = isJsonObject(open) ? open : {};
  const url = parseUrl(granted.text(input.url));
  for (const [name, value] of textFields(query)) url.searchParams.append(name, value);
  const sent = { ...bodyHeaders(body, bodyType), ...lowerCased(textFields(headers)) };
  authorise(auth, url, sent, granted);
  return { url, method, headers: sent, ...(body === undefined ? {} : { body: encode(body, bodyType) }) };
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw failure('HTTP_URL_INVALID', 'The URL is none of http or https.', { isFinal: true });
  return url;
}

function textFields(fields: JsonValue | undefined): [string, string][] {
  if (!isJsonObject(fields)) return [];
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.map((item): [string, string] => [name, asText(item)]);
  });
}

function lowerCased(fields: [string, string][]): Record<string, string> {
  return Object.fromEntries(fields.map(([name, value]) => [name.toLowerCase(), value]));
}

function bodyHeaders(body: JsonValue | undefined, type: HttpRequestInput['bodyType']): Record<string, string> {
  if (body === undefined) return {};
  const contentTypes = { json: 'application/json', text: 'text/plain', form: 'application/x-www-form-urlencoded' };
  return { 'content-type': contentTypes[type] };
}

function encode(body: JsonValue, type: HttpRequestInput['bodyType']): string {
  switch (type) {
    case 'json':
      return JSON.stringify(body);
    case 'text':
      return asText(body);
    case 'form':
      return new URLSearchParams(textFields(body)).toString();
  }
}

function authorise(auth: HttpAuth, url: URL, headers: Record<string, string>, granted: Granted): void {
  switch (auth.type) {
    case 'none':
      return;
    case 'basic': {
      const credentials = `${granted.text(auth.username)}:${granted.text(auth.password)}`;
      headers['authorization'] = `Basic ${Buffer.from(credentials).toString('base64')}`;
      return;
    }
    case 'bearer':
      headers['authorization'] = `Bearer ${granted.text(auth.token)}`;
      return;
    case 'api-key':
      if (auth.in === 'query') url.searchParams.set(auth.name, granted.text(auth.apiKey));
      else headers[auth.name.toLowerCase()] = granted.text(auth.apiKey);
  }
}

/** Follows redirects, each to a checked address. Headers, which may hold credentials, do not leave the origin of the message. */
async function follow(first: HttpMessage, send: (message: HttpMessage) => ReturnType<Send>): Promise<HttpAnswer> {
  let message = first;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await send(message);
    const { location } = answer.headers;
    if (!REDIRECTS.includes(answer.status) || location === undefined || redirects === MAX_REDIRECTS) return answer;
    message = redirected(message, answer.status, location);
  }
}

function redirected(message: HttpMessage, status: number, location: string): HttpMessage {
  if (!URL.canParse(location, message.url.href))
    throw failure('HTTP_URL_INVALID', `${message.url.origin} redirects to no URL.`, { isFinal: true });
  const url = parseUrl(new URL(location, message.url.href).href);
  const headers = url.origin === message.url.origin ? message.headers : withoutCredentials(message.headers);
  const isRead = message.method === 'GET' || message.method === 'HEAD';
  if (isRead || status === 307 || status === 308) return { ...message, url, headers };
  return { url, method: 'GET', headers };
}

/** Any header may hold a credential; the kind of the body is none. */
function withoutCredentials({ 'content-type': contentType }: Record<string, string>): Record<string, string> {
  return contentType === undefined ? {} : { 'content-type': contentType };
}

function requireExpected(status: number, { method, url }: HttpMessage, expected: number[] | undefined): void {
  const isExpected = expected === undefined ? status >= 200 && status < 300 : expected.includes(status);
  if (isExpected) return;
  const isRefusal = status >= 400 && status < 500 && !RETRYABLE_REFUSALS.includes(status);
  const message = `${method} ${url.origin} answered with the status ${String(status)}.`;
  throw failure('HTTP_STATUS_UNEXPECTED', message, { isFinal: isRefusal });
}

/** JSON where the answer says that it is, else text; null where there is none. */
function bodyOf({ headers, text }: HttpAnswer): JsonValue {
  if (text === '') return null;
  if (!/[/+]json\b/i.test(headers['content-type'] ?? '')) return text;
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

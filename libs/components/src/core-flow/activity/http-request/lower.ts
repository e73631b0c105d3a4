import type { LoweringContext } from '@workflow-builder/component-kit';
import { type Expression, json, jsonObject, literal, object } from '@workflow-builder/ir';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { grantedText, grantedValue, secretValue, styledValue } from '../inputs/granted-value.js';
import { envField, given, inputObject } from '../inputs/input-object.js';
import { HttpAuthConfig, type HttpRequestConfig } from './config.js';

type Context = LoweringContext<HttpRequestConfig>;

const TIMEOUT_MS = 30_000;
const API_KEY_HEADER = 'X-API-Key';
/** Headers that carry credentials, in lower case. */
const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'api-key'];

/** The input of the activity, every default filled in. */
export function httpRequestInput(context: Context): Expression | undefined {
  const { config } = context;
  const open = inputObject([
    ...given('headers', config.headers, (headers) => headersValue(context, headers)),
    ...given('query', config.query, (query) => grantedValue(context, query, 'query', jsonObject)),
    ...given('body', config.body, (body) => grantedValue(context, body, 'body', json)),
  ]);
  return inputObject([
    ['url', urlValue(context)],
    ['method', literal(config.method ?? 'GET')],
    ...(open?.kind === 'object' ? open.entries : [['open', undefined] as const]),
    ['bodyType', literal(config.bodyType ?? 'json')],
    ['auth', authValue(context, config.auth ?? new HttpAuthConfig())],
    ['timeoutMs', literal(config.timeoutMs ?? TIMEOUT_MS)],
    ...given('expectedStatus', config.expectedStatus, (statuses) => literal([...statuses])),
    ['followRedirects', literal(config.followRedirects ?? false)],
    ['validateSsl', literal(config.validateSsl ?? true)],
    ...envField(open),
  ]);
}

function urlValue(context: Context): Expression | undefined {
  const { config, node, report } = context;
  const url = styledValue(context, config.url, 'url', grantedText, { envTravels: true, placeholders: 'url' });
  if (url?.kind !== 'literal' || (typeof url.value === 'string' && isHttpUrl(url.value))) return url;
  const reason = 'it must be a whole URL of http or https';
  report('CONFIG_INVALID', { field: 'url', label: node.label, reason }, { field: 'data.config.url' });
  return undefined;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

function headersValue(context: Context, headers: JsonObject): Expression | undefined {
  const secrets = Object.entries(headers).filter(([name]) => secretHeaders.includes(name.toLowerCase()));
  const areReferences = secrets.every(([name, value]) => secretValue(context, value, `headers.${name}`) !== undefined);
  return areReferences ? grantedValue(context, headers, 'headers', jsonObject) : undefined;
}

function authValue(context: Context, auth: HttpAuthConfig): Expression | undefined {
  const { type = 'none', username = '', password = '', token = '', apiKey = '' } = auth;
  switch (type) {
    case 'none':
      return object([['type', literal(type)]]);
    case 'basic':
      return inputObject([
        ['type', literal(type)],
        ['username', grantedValue(context, username, 'auth.username', grantedText)],
        ['password', secretValue(context, password, 'auth.password')],
      ]);
    case 'bearer':
      return inputObject([
        ['type', literal(type)],
        ['token', secretValue(context, token, 'auth.token')],
      ]);
    case 'api-key':
      return inputObject([
        ['type', literal(type)],
        ['name', literal(auth.name ?? API_KEY_HEADER)],
        ['in', literal(auth.in ?? 'header')],
        ['apiKey', secretValue(context, apiKey, 'auth.apiKey')],
      ]);
  }
}

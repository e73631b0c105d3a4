import { defineRules, type FieldRule } from '../rules/rules.js';
import { boolean, list, listOf, number, oneOf, upperCase } from '../rules/values.js';

const connector: Readonly<Record<string, FieldRule>> = {
  connectorId: { aliases: ['connectionId'] },
  connectorName: {},
};

export const kongLogging = defineRules({
  ...connector,
  enabledEndpoints: { read: list },
  logFormat: { read: oneOf(['json', 'plain']) },
  logLevel: { read: oneOf(['debug', 'info', 'warn', 'error'], { warning: 'warn' }) },
  logRequestBody: { read: boolean },
  logResponseBody: { read: boolean },
  maxBodySize: { read: number },
  includeHeaders: { read: boolean },
  redactPatterns: { read: list },
});

export const kongCache = defineRules({
  ...connector,
  cacheKey: {},
  isSaved: { read: boolean },
  ttlSeconds: { aliases: ['ttl'], read: number },
  cacheKeyStrategy: {
    aliases: ['strategy'],
    read: oneOf(['path', 'query', 'header', 'cookie', 'custom'], { 'query-string': 'query', default: 'path' }),
  },
  contentTypes: { read: list },
  responseCodes: { read: listOf(number) },
  markedForDeletion: { read: boolean },
});

export const kongCors = defineRules({
  allowedOrigins: { read: list },
  allowedMethods: { read: listOf(upperCase) },
  allowedHeaders: { read: list },
  exposedHeaders: { read: list },
  allowCredentials: { aliases: ['credentials'], read: boolean },
  maxAge: { read: number },
  preflightContinue: { read: boolean },
});

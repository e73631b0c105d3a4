import { describe, expect, it } from '@jest/globals';
import { configSchema, lowerNode } from '@workflow-builder/component-kit';
import { describeType, json, jsonObject, number, objectType, required, string } from '@workflow-builder/ir';
import { HttpRequestConfig } from './http-request/config.js';
import { activity } from './index.js';
import { PostgresqlQueryConfig } from './postgresql-query/config.js';
import { RedisCommandConfig } from './redis-command/config.js';
import { TypescriptProcessorConfig } from './typescript-processor/config.js';

const outputs = {
  before: objectType({ id: required(string), n: required(number), any: required(json), doc: required(jsonObject) }),
};
const lower = (componentName: string, config: object) =>
  lowerNode(activity, { data: { componentName, config }, outputs });

/** The type of what the activity is called with. */
function inputOf(componentName: string, config: object): string {
  const { lowered, diagnostics } = lower(componentName, config);
  if (lowered?.operation.kind === 'activity') return describeType(lowered.operation.input.type);
  return diagnostics.map(({ code, field }) => `${code} ${field}`).join();
}

const errors = (componentName: string, config: object) =>
  lower(componentName, config).diagnostics.filter(({ severity }) => severity === 'error');

describe('http-request', () => {
  const url = 'https://example.com/';

  it('fills in its defaults', () => {
    expect(inputOf('http-request', { url })).toBe(
      '{ url: "https://example.com/"; method: "GET"; bodyType: "json"; auth: { type: "none" }; timeoutMs: 30000; followRedirects: false; validateSsl: true }',
    );
  });

  it('takes placeholders of URLs, and of all other fields', () => {
    const config = {
      url: 'https://example.com/{id}?n=${before.n}',
      headers: { 'x-id': '${before.id}' },
      query: { n: '${before.n}' },
      body: { all: '${before.doc}' },
    };
    expect(lower('http-request', config).lowered).toBeDefined();
    expect(errors('http-request', config)).toEqual([]);
  });

  it('says where granted values stand in open fields', () => {
    const config = {
      url,
      headers: { authorization: '${env.TOKEN}' },
      body: { 'a/b': ['${env.KEY}', '${before.any}'] },
    };
    expect(inputOf('http-request', config)).toContain('env: ("/headers/authorization" | "/body/a~1b/0")[]');
  });

  it.each([
    [{}, 'CONFIG_REQUIRED', 'url'],
    [{ url: 'example.com' }, 'CONFIG_INVALID', 'url'],
    [{ url: 'ftp://example.com' }, 'CONFIG_INVALID', 'url'],
    [{ url, method: 'TRACE' }, 'CONFIG_INVALID', 'method'],
    [{ url, expectedStatus: [99] }, 'CONFIG_INVALID', 'expectedStatus'],
    [{ url, headers: { Authorization: 'Bearer abc' } }, 'SECRET_LITERAL', 'headers.Authorization'],
    [{ url, auth: { type: 'bearer' } }, 'CONFIG_REQUIRED', 'auth.token'],
    [{ url, auth: { type: 'bearer', token: 'abc' } }, 'SECRET_LITERAL', 'auth.token'],
    [{ url, auth: { type: 'basic', username: 'me', password: 'abc' } }, 'SECRET_LITERAL', 'auth.password'],
    [{ url, auth: { type: 'api-key', apiKey: 'abc' } }, 'SECRET_LITERAL', 'auth.apiKey'],
    [{ url, body: '${gone.id}' }, 'REFERENCE_UNKNOWN', 'body'],
    [{ url: '${before.n}' }, 'INVALID_CONNECTION', 'url'],
  ])('finds fault with %j', (config, code, field) => {
    expect(errors('http-request', config)).toMatchObject([{ code, field: `data.config.${field}` }]);
  });
});

describe('postgresql-query', () => {
  const base = { connectorId: 'main', query: 'SELECT $1' };

  it('takes a query and its parameters', () => {
    expect(inputOf('postgresql-query', { ...base, parameters: ['${before.id}', '${env.SECRET}'] })).toContain(
      'query: "SELECT $1"',
    );
  });

  it.each([
    [{ query: 'SELECT 1' }, 'CONFIG_REQUIRED', 'connectorId'],
    [{ connectorId: 'main' }, 'CONFIG_REQUIRED', 'query'],
    [{ ...base, query: "SELECT '${before.id}'" }, 'SQL_PLACEHOLDER_IN_QUERY', 'query'],
    [{ ...base, parameters: 'x' }, 'CONFIG_INVALID', 'parameters'],
    [{ ...base, parameters: ['${gone}'] }, 'REFERENCE_UNKNOWN', 'parameters[0]'],
  ])('finds fault with %j', (config, code, field) => {
    expect(errors('postgresql-query', config)).toMatchObject([{ code, field: `data.config.${field}` }]);
  });
});

describe('redis-command', () => {
  const base = { connectorId: 'main', key: 'k' };

  it('gets by default, and writes what SET is given', () => {
    expect(inputOf('redis-command', base)).toBe('{ connectorId: "main"; command: "GET"; key: "k" }');
    expect(inputOf('redis-command', { ...base, command: 'SET', value: '${before.n}' })).toContain('value: number');
  });

  it.each([
    [{ key: 'k' }, 'CONFIG_REQUIRED', 'connectorId'],
    [{ connectorId: 'main' }, 'CONFIG_REQUIRED', 'key'],
    [{ ...base, command: 'FLUSHALL' }, 'CONFIG_INVALID', 'command'],
    [{ ...base, command: 'SET' }, 'CONFIG_REQUIRED', 'value'],
    [{ ...base, key: '${before.n}' }, 'INVALID_CONNECTION', 'key'],
  ])('finds fault with %j', (config, code, field) => {
    expect(errors('redis-command', config)).toMatchObject([{ code, field: `data.config.${field}` }]);
  });
});

describe('typescript-processor', () => {
  const inputSchema = { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] };
  const outputSchema = { type: 'object', properties: { sum: { type: 'number' } }, required: ['sum'] };
  const code = 'export function process(input) { return { sum: input.n }; }';
  const base = { code, inputSchema, outputSchema };

  it('gives what its schema says', () => {
    const { lowered } = lower('typescript-processor', { ...base, input: { n: '${before.n}' } });
    expect(lowered && describeType(lowered.output)).toBe('{ sum: number }');
  });

  it('takes its input, its mapping, or what came before', () => {
    const free = { code: 'export function process(input) { return input; }' };
    expect(inputOf('typescript-processor', { ...free, input: [1] })).toContain('input: 1[]');
    expect(inputOf('typescript-processor', { ...free, inputMapping: { all: 'before', x: 'text' } })).toContain(
      'x: "text"',
    );
    expect(inputOf('typescript-processor', free)).toContain('input: JsonObject');
  });

  it('takes JSON of any form, which is checked when it is there', () => {
    expect(errors('typescript-processor', { ...base, input: '${before.any}' })).toEqual([]);
  });

  it.each([
    [{}, 'CONFIG_REQUIRED', 'code'],
    [
      { ...base, code: 'export function process(input) { return input.gone; }', input: { n: 1 } },
      'USER_CODE_INVALID',
      'code',
    ],
    [{ ...base, input: '${before.id}' }, 'INVALID_CONNECTION', 'input'],
    [{ ...base, input: { n: 1 }, outputSchema: { $ref: '#/gone' } }, 'CONFIG_INVALID', 'outputSchema.$ref'],
  ])('finds fault with %j', (config, code_, field) => {
    expect(errors('typescript-processor', config)).toMatchObject([{ code: code_, field: `data.config.${field}` }]);
  });
});

describe('the schemas for forms', () => {
  it.each([
    [HttpRequestConfig, ['url']],
    [PostgresqlQueryConfig, ['connectorId', 'query']],
    [TypescriptProcessorConfig, ['code']],
  ])('of %p say what is required', (config, required_) => {
    expect(configSchema(config)).toMatchObject({ type: 'object', required: required_ });
  });

  it('of redis-command list the commands', () => {
    expect(configSchema(RedisCommandConfig)).toMatchObject({
      properties: { command: { enum: ['GET', 'SET', 'DEL', 'EXISTS', 'INCR', 'DECR'] } },
    });
  });
});

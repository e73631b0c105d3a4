import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { describeType } from '@workflow-builder/ir';
import { apiEndpoint } from './index.js';

const order = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };

const codesOf = (config: object) => {
  const { diagnostics } = lowerNode(apiEndpoint, { data: { config } });
  return diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, field }) => ({ code, field }));
};

describe('api-endpoint', () => {
  it('executes nothing, and starts the workflow where nothing else does', () => {
    const { lowered, diagnostics } = lowerNode(apiEndpoint, {
      data: { config: { endpointPath: '/orders', method: 'POST' } },
    });
    expect(lowered?.operation).toEqual({ kind: 'pass' });
    expect(diagnostics).toEqual([]);
  });

  it('types the input of the run by its request schema, else as any object', () => {
    const type = apiEndpoint.inputType({ requestSchema: order });
    expect(type && describeType(type)).toBe('{ id: string }');
    const any = apiEndpoint.inputType({});
    expect(any && describeType(any)).toBe('JsonObject');
  });

  it.each([
    ['/', true],
    ['/orders', true],
    ['/Orders/open_2/by-day/', true],
    ['orders', false],
    ['/a//b', false],
    ['//a', false],
    ['/a b', false],
    ['/orders/{id}', false],
    [`/${'a'.repeat(5000)}!`, false],
  ])('takes %s as a path: %s', (endpointPath, isPath) => {
    const codes = codesOf({ endpointPath, method: 'GET' });
    expect(codes).toEqual(isPath ? [] : [{ code: 'CONFIG_INVALID', field: 'data.config.endpointPath' }]);
  });

  it.each([
    [{ method: 'POST' }, 'CONFIG_REQUIRED', 'endpointPath'],
    [{ endpointPath: '/a', method: 'TRACE' }, 'CONFIG_INVALID', 'method'],
    [{ endpointPath: '/a' }, 'ENDPOINT_METHOD_DEFAULTED', 'method'],
    [{ endpointPath: '/a', method: 'GET', targetType: 'stop' }, 'CONFIG_INVALID', 'targetType'],
    [{ endpointPath: '/a', method: 'GET', targetType: 'query' }, 'CONFIG_REQUIRED', 'targetName'],
    [{ endpointPath: '/a', method: 'GET', authType: 'oauth2' }, 'CONFIG_INVALID', 'authType'],
    [{ endpointPath: '/a', method: 'GET', authConfig: { realm: 'r' } }, 'ENDPOINT_AUTH_CONFIG_UNUSED', 'authConfig'],
    [{ endpointPath: '/a', method: 'GET', rateLimitPerMinute: 0 }, 'CONFIG_INVALID', 'rateLimitPerMinute'],
    [{ endpointPath: '/a', method: 'GET', rateLimitPerHour: 59 }, 'RATE_LIMITS_INCONSISTENT', 'rateLimitPerHour'],
    [{ endpointPath: '/a', method: 'GET', requestSchema: { $ref: '#/no' } }, 'CONFIG_INVALID', 'requestSchema.$ref'],
    [
      { endpointPath: '/a', method: 'GET', responseSchema: { pattern: '(' } },
      'CONFIG_INVALID',
      'responseSchema.pattern',
    ],
    [{ endpointPath: '/a', method: 'GET', metod: 'GET' }, 'CONFIG_UNKNOWN_FIELD', 'metod'],
  ])('finds fault with %j', (config, code, field) => {
    expect(codesOf(config)).toEqual([{ code, field: `data.config.${field}` }]);
  });

  it('adds one endpoint to the manifest: keys and sixty calls a minute by default', () => {
    const { part } = manifestOf(apiEndpoint, { data: { config: { endpointPath: '/orders', method: 'PUT' } } });
    expect(part).toEqual({
      endpoints: [
        {
          method: 'PUT',
          path: '/orders',
          target: { kind: 'start' },
          auth: 'api-key',
          rateLimit: { perMinute: 60 },
          isPublic: true,
        },
      ],
    });
  });

  it('says whom it signals, who may call, how often and with what', () => {
    const config = {
      endpointPath: '/orders/cancel',
      method: 'POST',
      description: 'Cancels.',
      targetType: 'signal',
      targetName: 'cancel',
      authType: 'jwt',
      rateLimitPerMinute: 5,
      rateLimitPerHour: 100,
      requestSchema: order,
      responseSchema: { type: 'boolean' },
      isPublic: false,
    };
    expect(manifestOf(apiEndpoint, { data: { config } }).part?.endpoints).toEqual([
      {
        method: 'POST',
        path: '/orders/cancel',
        description: 'Cancels.',
        target: { kind: 'signal', name: 'cancel' },
        auth: 'jwt',
        rateLimit: { perMinute: 5, perHour: 100 },
        requestSchema: order,
        responseSchema: { type: 'boolean' },
        isPublic: false,
      },
    ]);
  });

  it('adds nothing while its config is not valid', () => {
    expect(manifestOf(apiEndpoint, { data: { config: {} } })).toEqual({ part: undefined, diagnostics: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { kongLogging } from './index.js';

const dataIn = { id: 'orders-in', type: 'data-in', data: { label: 'Orders in' } };
const loggedOut = { id: 'orders-out', type: 'data-out', data: { label: 'Orders', config: { loggingEnabled: true } } };

const codesOf = (config: object) => {
  const { diagnostics } = lowerNode(kongLogging, { data: { config: { connectorId: 'c', ...config } } });
  return diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, field }) => ({ code, field }));
};

const manifestWith = (config: object, ...nodes: readonly object[]) =>
  manifestOf(kongLogging, { data: { config: { connectorId: 'c', ...config } }, nodes });

describe('kong-logging', () => {
  it('executes nothing', () => {
    const { lowered, diagnostics } = lowerNode(kongLogging, { data: { config: { connectorId: 'c' } } });
    expect(lowered?.operation).toEqual({ kind: 'pass' });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    [{ connectorId: '' }, 'CONFIG_REQUIRED', 'connectorId'],
    [{ connectorType: 'kafka' }, 'CONFIG_INVALID', 'connectorType'],
    [{ logFormat: 'xml' }, 'CONFIG_INVALID', 'logFormat'],
    [{ logLevel: 'loud' }, 'CONFIG_INVALID', 'logLevel'],
    [{ logLevel: 'debug' }, 'DEBUG_IN_PRODUCTION', 'logLevel'],
    [{ maxBodySize: 0 }, 'CONFIG_INVALID', 'maxBodySize'],
    [{ maxBodySize: 1_048_577 }, 'CONFIG_INVALID', 'maxBodySize'],
    [{ redactPatterns: ['ok', '('] }, 'CONFIG_INVALID', 'redactPatterns[1]'],
    [{ redactPatterns: ['(?=a)'] }, 'CONFIG_INVALID', 'redactPatterns[0]'],
    [{ logRequestBody: true, redactPatterns: ['x'] }, 'UNBOUNDED_BODY_LOGGING', 'maxBodySize'],
    [{ logResponseBody: true, maxBodySize: 10 }, 'BODY_WITHOUT_REDACTION', 'redactPatterns'],
  ])('finds fault with %j', (config, code, field) => {
    expect(codesOf(config)).toEqual([{ code, field: `data.config.${field}` }]);
  });

  it('accepts bodies that are cut and redacted', () => {
    expect(codesOf({ logRequestBody: true, maxBodySize: 1_048_576, redactPatterns: ['\\d{16}'] })).toEqual([]);
  });

  it('logs every endpoint by default: headers, no bodies', () => {
    expect(manifestWith({}, dataIn).part).toEqual({
      logging: {
        connectorId: 'c',
        endpoints: [],
        format: 'json',
        level: 'info',
        requestBody: false,
        responseBody: false,
        maxBodyBytes: 10_240,
        headers: true,
        redactPatterns: [],
      },
      plugins: [
        {
          name: 'http-log',
          connectorId: 'c',
          endpoints: [],
          config: { method: 'POST', content_type: 'application/json' },
        },
      ],
    });
  });

  it.each([
    ['syslog', { log_level: 'warning' }],
    ['file-log', {}],
    ['tcp-log', {}],
    ['udp-log', {}],
  ])('uses the plugin %s for a connector of that kind', (connectorType, config) => {
    const { part } = manifestWith({ connectorType, logLevel: 'warn' });
    expect(part?.plugins).toEqual([{ name: connectorType, connectorId: 'c', endpoints: [], config }]);
  });

  it('logs the endpoints that it lists, and those that ask for it themselves', () => {
    const { part, diagnostics } = manifestWith({ enabledEndpoints: ['orders-in'] }, dataIn, loggedOut);
    expect(part?.logging?.endpoints).toEqual(['orders-in', 'orders-out']);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['order-in', 'orders-in'],
    ['activity-1', 'orders-in'],
  ])('does not log %s, which is no interface node', (name, known) => {
    const activity = { id: 'activity-1', type: 'activity', data: { label: 'A', componentName: 'log' } };
    const { part, diagnostics } = manifestWith({ enabledEndpoints: ['orders-in', name] }, dataIn, activity);
    expect(part).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'ENDPOINT_NOT_FOUND', nodeId: 'node-1', field: 'data.config.enabledEndpoints[1]' },
    ]);
    expect(diagnostics[0]?.remedy).toContain(known);
  });
});

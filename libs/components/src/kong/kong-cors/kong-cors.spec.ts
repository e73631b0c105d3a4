import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { kongCors } from './index.js';

const allowedOrigins = ['https://app.example.com'];

const codesOf = (config: object) =>
  lowerNode(kongCors, { data: { config: { allowedOrigins, ...config } } })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code, field }) => ({ code, field }));

describe('kong-cors', () => {
  it('executes nothing', () => {
    expect(lowerNode(kongCors, { data: { config: { allowedOrigins } } })).toMatchObject({
      lowered: { operation: { kind: 'pass' } },
      diagnostics: [],
    });
  });

  it.each([
    [{ allowedOrigins: null }, 'CONFIG_REQUIRED', 'allowedOrigins'],
    [{ allowedOrigins: [] }, 'CONFIG_INVALID', 'allowedOrigins'],
    [{ allowedOrigins: ['app.example.com'] }, 'CONFIG_INVALID', 'allowedOrigins'],
    [{ allowedOrigins: ['https://app.example.com/path'] }, 'CONFIG_INVALID', 'allowedOrigins'],
    [{ allowedOrigins: ['https://*.example.com'] }, 'CONFIG_INVALID', 'allowedOrigins'],
    [{ allowedMethods: [] }, 'CONFIG_INVALID', 'allowedMethods'],
    [{ allowedMethods: ['GET', 'BREW'] }, 'CONFIG_INVALID', 'allowedMethods'],
    [{ maxAge: -1 }, 'CONFIG_INVALID', 'maxAge'],
    [{ allowedOrigins: ['*'], allowCredentials: true }, 'CORS_WILDCARD_CREDENTIALS', 'allowedOrigins'],
    [{ allowedHeaders: ['*'], allowCredentials: true }, 'CORS_WILDCARD_CREDENTIALS', 'allowedHeaders'],
  ])('finds fault with %j', (config, code, field) => {
    expect(codesOf(config)).toEqual([{ code, field: `data.config.${field}` }]);
  });

  it.each([
    { allowedOrigins: ['*'], allowedHeaders: ['*'] },
    { allowedOrigins: ['*'], allowCredentials: false },
    { allowedOrigins: ['http://localhost:5173'], allowCredentials: true },
  ])('accepts %j', (config) => {
    expect(codesOf(config)).toEqual([]);
  });

  it('configures the plugin for all endpoints', () => {
    const config = { allowedOrigins, exposedHeaders: ['ETag'], allowCredentials: true };
    expect(manifestOf(kongCors, { data: { config } }).part).toEqual({
      plugins: [
        {
          name: 'cors',
          endpoints: [],
          config: {
            origins: allowedOrigins,
            methods: ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
            headers: ['Content-Type', 'Authorization'],
            exposed_headers: ['ETag'],
            credentials: true,
            max_age: 3600,
            preflight_continue: false,
          },
        },
      ],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { dataIn } from './index.js';

const inputSchema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };

const lower = (config: object, data: object = {}) =>
  lowerNode(dataIn, { data: { label: 'New order', ...data, config } });

describe('data-in', () => {
  it('waits without end for one update of any JSON by default', () => {
    const { lowered, output, findings } = lower({});
    expect(lowered?.operation).toEqual({
      kind: 'receive',
      channel: 'update',
      name: 'new-order',
      message: { kind: 'json' },
    });
    expect(output).toBe('JsonValue');
    expect(findings).toEqual([]);
  });

  it('types the message by its schema, which is undefined after a time-out', () => {
    expect(lower({ inputSchema }).output).toBe('{ id: string }');
    const { lowered, output } = lower({ inputSchema, timeout: '10' });
    expect(lowered?.operation).toMatchObject({ timeoutMs: 10_000 });
    expect(output).toBe('{ id: string } | undefined');
  });

  it.each([
    [{ componentName: 'OrderIntake' }, 'order-intake'],
    [{ label: 'Bestellung ändern!' }, 'bestellung-andern'],
    [{ label: '注文' }, 'node-1'],
  ])('of %j is called `%s`', (data, name) => {
    expect(lower({}, data).lowered?.operation).toMatchObject({ name });
  });

  it.each([
    [{ endpointPath: 'orders' }, 'CONFIG_INVALID endpointPath'],
    [{ endpointPath: '/orders//new' }, 'CONFIG_INVALID endpointPath'],
    [{ endpointPath: '/orders?new' }, 'CONFIG_INVALID endpointPath'],
    [{ httpMethod: 'FETCH' }, 'CONFIG_INVALID httpMethod'],
    [{ inputSchema: { $ref: '#/gone' } }, 'CONFIG_INVALID inputSchema.$ref'],
    [{ outputSchema: { pattern: '(a)\\1' } }, 'CONFIG_INVALID outputSchema.pattern'],
    [{ isPublic: 'sometimes' }, 'CONFIG_INVALID isPublic'],
    [{ loggingEnabled: 1 }, 'CONFIG_INVALID loggingEnabled'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it('leaves it to the reader to refuse what is no duration', () => {
    expect(lower({ timeout: 'later' }).findings).toEqual(['DURATION_INVALID timeout']);
  });

  it.each(['/', '/orders', '/Orders/new_2/', '/a/b-c'])('takes the path %s', (endpointPath) => {
    expect(lower({ endpointPath }).findings).toEqual([]);
  });

  it('has no variable that answers', () => {
    expect(lower({ variableName: 'total' }).findings).toEqual(['CONFIG_UNKNOWN_FIELD variableName']);
  });

  it('adds an update and the endpoint that sends it to the manifest', () => {
    const config = { inputSchema, endpointPath: '/orders', httpMethod: 'put', isPublic: true, description: 'An order' };
    expect(manifestOf(dataIn, { data: { label: 'New order', config } }).part).toEqual({
      updates: [{ name: 'new-order', description: 'An order', inputSchema }],
      endpoints: [
        {
          method: 'PUT',
          path: '/orders',
          target: { kind: 'update', name: 'new-order' },
          isPublic: true,
          description: 'An order',
          requestSchema: inputSchema,
        },
      ],
    });
    expect(manifestOf(dataIn, { data: { label: 'New order' } }).part).toMatchObject({
      endpoints: [{ method: 'POST', path: '/new-order', isPublic: false }],
    });
  });

  it('describes its config as JSON Schema', () => {
    expect(dataIn.configSchema()).toEqual({
      type: 'object',
      properties: {
        endpointPath: { type: 'string', pattern: '^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$' },
        httpMethod: { type: 'string', enum: ['POST', 'PATCH', 'PUT', 'GET', 'DELETE'] },
        inputSchema: { type: 'object' },
        outputSchema: { type: 'object' },
        isPublic: { type: 'boolean' },
        loggingEnabled: { type: 'boolean' },
        timeoutMs: { type: 'integer', minimum: 1 },
        description: { type: 'string' },
      },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { describeType, jsonObject } from '@workflow-builder/ir';
import { trigger } from './index.js';

const daily = { triggerType: 'schedule', schedule: { cron: '0 2 * * *' } };

const lower = (config: object) => lowerNode(trigger, { data: { config } });

describe('trigger', () => {
  it('starts the run and says when', () => {
    const { role, lowered, output, findings } = lower({});
    expect(role).toBe('entry');
    expect(lowered?.operation).toEqual({ kind: 'start' });
    expect(output).toBe('{ startedAt: string }');
    expect(findings).toEqual([]);
  });

  it('takes any object as input, or what its schema says', () => {
    expect(trigger.inputType({})).toEqual(jsonObject);
    const type = trigger.inputType({
      inputSchema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
    });
    expect(type && describeType(type)).toBe('{ id: string }');
  });

  it.each([
    [{ triggerType: 'schedule', schedule: { timezone: 'UTC' } }, 'CONFIG_INVALID schedule'],
    [{ triggerType: 'schedule', schedule: { cron: 'at noon' } }, 'CONFIG_INVALID schedule.cron'],
    [{ triggerType: 'schedule', schedule: { intervalSeconds: 0 } }, 'CONFIG_INVALID schedule.intervalSeconds'],
    [{ ...daily, schedule: { cron: '0 2 * * *', timezone: 'Mars/Olympus' } }, 'CONFIG_INVALID schedule.timezone'],
    [{ triggerType: 'schedule', schedule: [] }, 'CONFIG_INVALID schedule'],
    [{ triggerType: 'scheduled' }, 'CONFIG_REQUIRED schedule'],
    [{ triggerType: 'sometimes' }, 'CONFIG_INVALID triggerType'],
    [{ triggerType: 'signal' }, 'CONFIG_REQUIRED signalName'],
    [{ triggerType: 'event' }, 'CONFIG_REQUIRED eventType'],
    [{ triggerType: 'webhook', endpointPath: 'no slash' }, 'CONFIG_INVALID endpointPath'],
    [{ triggerType: 'webhook', endpointPath: '/a//b' }, 'CONFIG_INVALID endpointPath'],
    [{ triggerType: 'webhook', methods: ['FETCH'] }, 'CONFIG_INVALID methods'],
    [{ triggerType: 'webhook', authType: 'smile' }, 'CONFIG_INVALID authType'],
    [{ triggerType: 'webhook', authType: 'signature', methods: ['POST', 'GET'] }, 'CONFIG_INVALID methods'],
    [{ ...daily, payload: 'text' }, 'CONFIG_INVALID payload'],
    [{ ...daily, schedule: { cron: '0 2 * * *', overlap: 'queue' } }, 'CONFIG_INVALID schedule.overlap'],
    [{ triggerType: 'webhook', eventKey: 'order..id' }, 'CONFIG_INVALID eventKey'],
    [{ triggerType: 'webhook', enabled: 'perhaps' }, 'CONFIG_INVALID enabled'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it('refuses a schedule whose runs would be given no valid input', () => {
    const inputSchema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
    expect(lower({ ...daily, inputSchema }).findings).toEqual(['INVALID_CONNECTION payload']);
    expect(lower({ ...daily, inputSchema, payload: { id: 1 } }).findings).toEqual(['INVALID_CONNECTION payload']);
    expect(lower({ ...daily, inputSchema, payload: { id: 'a' } }).findings).toEqual([]);
    expect(lower({ ...daily, payload: { anything: true } }).findings).toEqual([]);
  });

  it.each([
    [{ triggerType: 'manual', schedule: '0 2 * * *' }, 'schedule'],
    [{ payload: { id: 1 } }, 'payload'],
    [{ triggerType: 'schedule', schedule: '@daily', signalName: 's' }, 'signalName'],
    [{ triggerType: 'signal', signalName: 's', endpointPath: '/s' }, 'endpointPath'],
    [{ triggerType: 'event', eventType: 'e', methods: ['GET'] }, 'methods'],
    [{ triggerType: 'manual', authType: 'none' }, 'authType'],
    [{ triggerType: 'webhook', eventType: 'e' }, 'eventType'],
    [{ ...daily, eventKey: 'id' }, 'eventKey'],
    [{ enabled: false }, 'enabled'],
  ])('warns that of %j the setting `%s` has no effect', (config, field) => {
    expect(lower(config)).toMatchObject({
      lowered: { operation: { kind: 'start' } },
      findings: [`CONFIG_WITHOUT_EFFECT ${field}`],
    });
  });

  it('warns of settings that it does not have', () => {
    expect(lower({ shedule: '* * * * *' }).findings).toEqual(['CONFIG_UNKNOWN_FIELD shedule']);
  });

  it.each([
    [{ pattern: '(' }, '.pattern'],
    [{ pattern: '(a)\\1' }, '.pattern'],
    [{ properties: { a: { pattern: '(?=a)' } } }, '.properties.a.pattern'],
    [{ patternProperties: { '(': {} } }, '.patternProperties'],
    [{ $ref: '#/$defs/none' }, '.$ref'],
    [{ $ref: 'https://example.com/schema' }, '.$ref'],
    [{ $ref: '#' }, '.$ref'],
    [{ $defs: { a: { anyOf: [{ $ref: '#/$defs/a' }] } } }, '.$defs.a.anyOf[0].$ref'],
  ])('refuses the input schema %j, which no input could be checked against', (inputSchema, path) => {
    expect(lower({ inputSchema }).findings).toEqual([`CONFIG_INVALID inputSchema${path}`]);
  });

  it.each([
    { properties: { pattern: { type: 'string', pattern: '^(a+)+$' }, $ref: { type: 'string' } } },
    { type: 'object', properties: { children: { type: 'array', items: { $ref: '#' } } } },
    { $defs: { a: { type: 'string' } }, properties: { b: { $ref: '#/$defs/a' } }, examples: [{ $ref: 1 }] },
  ])('accepts the input schema %j', (inputSchema) => {
    expect(lower({ inputSchema }).findings).toEqual([]);
  });

  it.each([
    { triggerType: 'scheduled', schedule: '0 2 * * *', timezone: 'UTC' },
    { triggerType: 'schedule', cronSchedule: '0 2 * * *' },
    { schedule: null },
  ])('accepts %j', (config) => {
    expect(lower(config).findings).toEqual([]);
  });

  it.each<[object, object | undefined]>([
    [{}, undefined],
    [daily, { schedule: { cron: '0 2 * * *', timezone: 'UTC' } }],
    [
      { triggerType: 'schedule', schedule: { intervalSeconds: 60, timezone: 'Europe/Berlin' }, payload: { id: 1 } },
      { schedule: { intervalSeconds: 60, timezone: 'Europe/Berlin', payload: { id: 1 } } },
    ],
    [
      { triggerType: 'webhook', endpoint: '/orders', methods: ['POST', 'PUT'], authType: 'bearer' },
      {
        endpoints: ['POST', 'PUT'].map((method) => ({
          method,
          path: '/orders',
          target: { kind: 'start' },
          auth: 'jwt',
          isPublic: true,
        })),
      },
    ],
    [{ triggerType: 'webhook', authType: 'signature' }, { endpoints: [{ auth: 'signature' }] }],
    [{ triggerType: 'webhook' }, { endpoints: [{ method: 'POST', path: '/node', auth: 'api-key' }] }],
    [{ triggerType: 'signal', signalName: 's' }, { signals: [{ name: 's', startsRun: true }] }],
    [
      { triggerType: 'signal', signalName: 's', eventKey: 'order.id' },
      { signals: [{ name: 's', startsRun: true, eventKey: 'order.id' }] },
    ],
    [{ triggerType: 'event', eventType: 'e' }, { event: { eventType: 'e' } }],
    [{ ...daily, enabled: false }, { schedule: { cron: '0 2 * * *', isPaused: true } }],
    [{ ...daily, schedule: { cron: '0 2 * * *', overlap: 'buffer-one' } }, { schedule: { overlap: 'buffer-one' } }],
    [{ triggerType: 'webhook', eventKey: 'order.id' }, { endpoints: [{ eventKey: 'order.id' }] }],
    [{ triggerType: 'event', eventType: 'e', eventKey: 'id' }, { event: { eventKey: 'id' } }],
    [{ triggerType: 'webhook', enabled: false }, undefined],
    [{ triggerType: 'event', eventType: 'e', enabled: false }, undefined],
    [{ triggerType: 'signal', signalName: 's', enabled: false }, undefined],
  ])('of %j adds %j to the manifest', (config, part) => {
    const added = manifestOf(trigger, { data: { config } }).part;
    if (part === undefined) expect(added).toBeUndefined();
    else expect(added).toMatchObject(part);
  });

  it('describes its config as JSON Schema', () => {
    expect(trigger.configSchema()).toMatchObject({
      type: 'object',
      properties: {
        triggerType: { type: 'string', enum: ['manual', 'schedule', 'webhook', 'event', 'signal'] },
        inputSchema: { type: 'object' },
        schedule: { $ref: '#/definitions/ScheduleConfig' },
        endpointPath: { type: 'string', pattern: '^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$' },
        methods: { type: 'array', items: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] } },
        authType: { enum: ['none', 'bearer', 'api-key', 'signature'] },
        payload: { type: 'object' },
      },
      definitions: {
        ScheduleConfig: {
          properties: {
            cron: { type: 'string' },
            intervalSeconds: { type: 'integer', minimum: 1 },
            timezone: { type: 'string' },
            overlap: { enum: ['skip', 'buffer-one', 'buffer-all', 'cancel-other', 'terminate-other', 'allow-all'] },
          },
        },
      },
    });
    expect(trigger.configSchema()).not.toHaveProperty('required');
  });
});

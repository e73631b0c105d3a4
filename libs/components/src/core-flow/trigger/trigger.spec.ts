import { describe, expect, it } from '@jest/globals';
import { lowerNode } from '@workflow-builder/component-kit';
import { describeType, jsonObject } from '@workflow-builder/ir';
import { trigger } from './index.js';

describe('trigger', () => {
  it('starts the run and says when', () => {
    const { lowered, diagnostics } = lowerNode(trigger);
    expect(lowered?.operation).toEqual({ kind: 'start' });
    expect(lowered && describeType(lowered.output)).toBe('{ startedAt: string }');
    expect(diagnostics).toEqual([]);
  });

  it('takes any object as input, or what its schema says', () => {
    expect(trigger.inputType({})).toEqual(jsonObject);
    const type = trigger.inputType({
      inputSchema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
    });
    expect(type && describeType(type)).toBe('{ id: string }');
  });

  it.each([
    [{ triggerType: 'sometimes' }, 'CONFIG_INVALID', 'triggerType'],
    [{ triggerType: 'scheduled' }, 'CONFIG_REQUIRED', 'schedule'],
    [{ inputSchema: 'text' }, 'CONFIG_INVALID', 'inputSchema'],
    [{ shedule: '* * * * *' }, 'CONFIG_UNKNOWN_FIELD', 'shedule'],
  ])('finds fault with %j', (config, code, field) => {
    const { diagnostics } = lowerNode(trigger, { data: { config } });
    expect(diagnostics).toMatchObject([{ code, nodeId: 'node-1', field: `data.config.${field}` }]);
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
    const { diagnostics } = lowerNode(trigger, { data: { config: { inputSchema } } });
    expect(diagnostics).toMatchObject([{ code: 'CONFIG_INVALID', field: `data.config.inputSchema${path}` }]);
  });

  it.each([
    { properties: { pattern: { type: 'string', pattern: '^(a+)+$' }, $ref: { type: 'string' } } },
    { type: 'object', properties: { children: { type: 'array', items: { $ref: '#' } } } },
    { $defs: { a: { type: 'string' } }, properties: { b: { $ref: '#/$defs/a' } }, examples: [{ $ref: 1 }] },
  ])('accepts the input schema %j', (inputSchema) => {
    expect(lowerNode(trigger, { data: { config: { inputSchema } } }).diagnostics).toEqual([]);
  });

  it.each([
    { triggerType: 'scheduled', schedule: '0 2 * * *', timezone: 'UTC' },
    { triggerType: 'schedule', cronSchedule: '0 2 * * *' },
    { schedule: null },
  ])('accepts %j', (config) => {
    expect(lowerNode(trigger, { data: { config } }).diagnostics).toEqual([]);
  });
});

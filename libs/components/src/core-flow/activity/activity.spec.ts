import { describe, expect, it } from '@jest/globals';
import { configSchema, lowerNode } from '@workflow-builder/component-kit';
import { describeType } from '@workflow-builder/ir';
import { activity } from './index.js';
import { LogConfig } from './log/config.js';

const log = (config: object, data: object = {}) =>
  lowerNode(activity, { data: { componentName: 'log', config, ...data } });

describe('activity', () => {
  it('calls a registered activity: three attempts of five minutes by default', () => {
    const { lowered, diagnostics } = log({ message: 'hi' });
    expect(lowered?.operation).toMatchObject({
      kind: 'activity',
      activity: 'log',
      options: {
        startToCloseTimeoutMs: 300_000,
        retry: { maximumAttempts: 3, initialIntervalMs: 1000, maximumIntervalMs: 60_000, backoffCoefficient: 2 },
      },
    });
    expect(lowered && describeType(lowered.output)).toBe('{ logged: boolean; timestamp: string }');
    expect(diagnostics).toEqual([]);
  });

  it('takes options of the node before those of the workflow', () => {
    const settings = { activityTimeout: '1m', retryPolicy: { strategy: 'none' } };
    const optionsOf = (data: object): object | undefined => {
      const { lowered } = lowerNode(activity, {
        data: { componentName: 'log', config: { message: 'm' }, ...data },
        settings,
      });
      return lowered?.operation.kind === 'activity' ? lowered.operation.options : undefined;
    };
    expect(optionsOf({})).toMatchObject({ startToCloseTimeoutMs: 60_000, retry: { maximumAttempts: 1 } });
    expect(optionsOf({ timeout: '10', retryPolicy: { maxAttempts: 9 } })).toMatchObject({
      startToCloseTimeoutMs: 10_000,
      retry: { maximumAttempts: 9 },
    });
  });

  it('compiles an activity that nobody registered to a failing step, with a warning', () => {
    const { lowered, diagnostics } = lowerNode(activity, {
      data: { componentName: 'Mystery', config: { a: 1, description: 'd' } },
    });
    expect(lowered?.operation).toMatchObject({ kind: 'unimplemented', activity: 'Mystery', input: { kind: 'object' } });
    expect(diagnostics).toMatchObject([
      { code: 'ACTIVITY_NOT_IMPLEMENTED', severity: 'warning', field: 'data.componentName' },
    ]);
  });

  it('passes on what came before to an activity without settings', () => {
    const { lowered } = lowerNode(activity, { data: { componentName: 'Mystery', config: { description: 'd' } } });
    expect(lowered?.operation).toMatchObject({ input: { kind: 'input' } });
  });

  it('is known by the activity it executes', () => {
    const identify = (componentName?: string): object =>
      activity.identify({
        id: 'a',
        type: 'activity',
        label: 'A',
        config: {},
        ...(componentName === undefined ? {} : { componentName }),
      } as never);
    expect(identify('log')).toEqual({ componentId: 'comp_log', componentName: 'Log' });
    expect(identify('Mystery')).toEqual({ componentId: 'comp_Mystery', componentName: 'Mystery' });
    expect(identify()).toMatchObject({ componentName: 'activity' });
    expect(activity.inputType({})).toBeUndefined();
    expect(activity.configSchema()).toEqual({ type: 'object' });
  });
});

describe('log', () => {
  it('takes message, level and metadata', () => {
    const { lowered } = log({ message: 'to ${input.name}', level: 'warn', metadata: { who: '${input.name}' } });
    const input = lowered?.operation.kind === 'activity' ? lowered.operation.input : undefined;
    expect(input && describeType(input.type)).toBe(
      '{ message: string; level: "warn"; metadata: { who?: JsonValue | undefined } }',
    );
  });

  it.each([
    [{}, 'CONFIG_REQUIRED', 'message'],
    [{ message: '' }, 'CONFIG_REQUIRED', 'message'],
    [{ message: 'm', level: 'loud' }, 'CONFIG_INVALID', 'level'],
    [{ message: 'm', metadata: 'text' }, 'CONFIG_INVALID', 'metadata'],
    [{ message: '${input}' }, 'INVALID_CONNECTION', 'message'],
    [{ message: 'm', metadata: { x: '${gone}' } }, 'REFERENCE_UNKNOWN', 'metadata.x'],
  ])('finds fault with %j', (config, code, field) => {
    expect(log(config)).toMatchObject({ lowered: undefined, diagnostics: [{ code, field: `data.config.${field}` }] });
  });

  it('derives the JSON Schema of its config from the DTO', () => {
    expect(configSchema(LogConfig)).toMatchObject({
      type: 'object',
      properties: { message: { type: 'string' }, level: { enum: ['debug', 'info', 'warn', 'error'] } },
      required: ['message'],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { lowerNode } from '@workflow-builder/component-kit';
import { describeType } from '@workflow-builder/ir';
import { activity } from './index.js';

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

  it('expects heartbeats of what can run long, so that a cancellation arrives', () => {
    const timeoutsOf = (componentName: string, config: object): unknown => {
      const { lowered } = lowerNode(activity, { data: { componentName, config } });
      return lowered?.operation.kind === 'activity' ? lowered.operation.options.timeouts : undefined;
    };
    const request = { url: 'https://example.com' };
    expect(timeoutsOf('http-request', request)).toEqual({ heartbeatMs: 10_000 });
    expect(timeoutsOf('log', { message: 'm' })).toBeUndefined();
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

  it('refuses one where implementations are required', () => {
    const data = { componentName: 'Mystery' };
    const { lowered, diagnostics } = lowerNode(activity, { data, options: { requireImplementations: true } });
    expect(lowered).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ACTIVITY_NOT_IMPLEMENTED', severity: 'error' }]);
  });

  it.each([{}, { componentName: ' ' }])('asks for the name of a component in %j', (data) => {
    expect(lowerNode(activity, { data })).toMatchObject({
      lowered: undefined,
      diagnostics: [{ code: 'ACTIVITY_NAME_MISSING', field: 'data.componentName' }],
    });
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

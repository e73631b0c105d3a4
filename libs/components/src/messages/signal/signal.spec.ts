import { describe, expect, it } from '@jest/globals';
import { interfaceOf, lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { describeType, number, objectType, required, string } from '@workflow-builder/ir';
import { signal } from './index.js';

const input = objectType({ orderId: required(string), amount: required(number) });
const parametersSchema = { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] };
const target = { signalName: 'approved', direction: 'send', targetWorkflow: 'order-1' };

const lower = (config: object) => lowerNode(signal, { data: { config }, input });

/** The type of what the platform's activity is called with. */
function callOf(config: object): string | undefined {
  const operation = lower(config).lowered?.operation;
  return operation?.kind === 'activity' ? describeType(operation.input.type) : undefined;
}

describe('signal', () => {
  describe('that is received', () => {
    it('waits without end for any JSON by default', () => {
      const { lowered, output, findings } = lower({ signalName: 'approved' });
      expect(lowered?.operation).toEqual({
        kind: 'receive',
        channel: 'signal',
        name: 'approved',
        message: { kind: 'json' },
      });
      expect(output).toBe('JsonValue');
      expect(findings).toEqual([]);
    });

    it('is taken as its schema types it, and is undefined after a time-out', () => {
      const { lowered, output } = lower({ signalName: 'approved', parametersSchema, timeout: '30s' });
      expect(lowered?.operation).toMatchObject({ kind: 'receive', timeoutMs: 30_000 });
      expect(output).toBe('{ ok: boolean } | undefined');
      expect(lower({ signalName: 'approved', parametersSchema: JSON.stringify(parametersSchema) }).output).toBe(
        '{ ok: boolean }',
      );
    });

    it('waits without end where the time-out is 0', () => {
      expect(lower({ signalName: 'approved', timeout_ms: 0 }).lowered?.operation).not.toHaveProperty('timeoutMs');
    });
  });

  describe('that is sent', () => {
    it('goes to the run of a workflow id, and outputs nothing', () => {
      const { lowered, output, findings } = lower({
        ...target,
        targetWorkflow: 'order-${input.orderId}',
        payload: { ok: true, amount: '${input.amount}' },
      });
      expect(lowered?.operation).toMatchObject({
        kind: 'send',
        signal: 'approved',
        workflowId: { kind: 'text' },
        payload: { kind: 'object' },
      });
      expect(output).toBe('null');
      expect(findings).toEqual([]);
    });

    it('carries nothing where there is no payload', () => {
      expect(lower(target).lowered?.operation).not.toHaveProperty('payload');
    });

    it('goes to the only open run of a name, or to one of several, by a step of the platform', () => {
      const named = { signalName: 'approved', workflowName: 'the order', payload: { ok: true } };
      const { lowered, output, findings } = lower(named);
      expect(lowered?.operation).toMatchObject({ kind: 'activity', activity: 'signal-workflow' });
      expect(callOf(named)).toBe('{ workflowType: "theOrder"; signal: "approved"; payload: { ok: true } }');
      expect(callOf({ ...named, targetWorkflow: '${input.orderId}' })).toContain('workflowId: string');
      expect(output).toBe('null');
      expect(findings).toEqual([]);
    });

    it('is what a target without a direction asks for', () => {
      const { direction: _, ...undirected } = target;
      expect(lower(undirected).lowered?.operation).toMatchObject({ kind: 'send' });
    });
  });

  describe('that is sent to a workflow which is known', () => {
    const order = interfaceOf('Order', { signals: [{ name: 'approved', startsRun: false, schema: parametersSchema }] });
    const named = { signalName: 'approved', workflowType: 'Order', payload: { ok: true } };
    const send = (config: object) =>
      lowerNode(signal, { data: { config: { ...named, ...config } }, input, options: { projectWorkflows: [order] } });

    it('carries what that one takes', () => {
      expect(send({})).toMatchObject({ lowered: { call: { sends: { kind: 'object' } } }, findings: [] });
    });

    it.each<[object, string]>([
      [{ workflowType: 'Odrer' }, 'WORKFLOW_UNKNOWN workflowType'],
      [{ signalName: 'aproved' }, 'WORKFLOW_MESSAGE_UNKNOWN signalName'],
      [{ payload: { ok: 'yes' } }, 'INVALID_CONNECTION payload.ok'],
      [{ payload: undefined }, 'CONFIG_REQUIRED payload'],
      [{ parametersSchema: { type: 'string' }, payload: 'yes' }, 'INVALID_CONNECTION payload'],
    ])('finds fault with %j', (config, finding) => {
      expect(send(config)).toMatchObject({ lowered: undefined, findings: [finding] });
    });
  });

  it.each<[object, string]>([
    [{}, 'CONFIG_REQUIRED signalName'],
    [{ signalName: 5 }, 'CONFIG_INVALID signalName'],
    [{ signalName: 'a', direction: 'sideways' }, 'CONFIG_INVALID direction'],
    [{ signalName: 'a', direction: 'send' }, 'CONFIG_REQUIRED targetWorkflow'],
    [{ signalName: 'a', workflowType: 'Order', targetWorkflow: '' }, 'CONFIG_REQUIRED targetWorkflow'],
    [{ signalName: 'a', parametersSchema: { $ref: '#/gone' } }, 'CONFIG_INVALID parametersSchema.$ref'],
    [{ ...target, parametersSchema: { pattern: '(' } }, 'CONFIG_INVALID parametersSchema.pattern'],
    [{ ...target, targetWorkflow: '${input.amount}' }, 'INVALID_CONNECTION targetWorkflow'],
    [{ ...target, targetWorkflow: '${input.order}' }, 'PROPERTY_UNKNOWN targetWorkflow'],
    [{ ...target, payload: '${gone.a}' }, 'REFERENCE_UNKNOWN payload'],
    [{ ...target, parametersSchema, payload: { ok: 'yes' } }, 'INVALID_CONNECTION payload.ok'],
    [{ ...target, parametersSchema, payload: {} }, 'INVALID_CONNECTION payload'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it('warns that patterns are not matched where it is received', () => {
    const parametersSchema = { type: 'object', properties: { pattern: { type: 'string', pattern: '^a' } } };
    expect(lower({ signalName: 'a', parametersSchema }).findings).toEqual([
      'SETTING_NOT_ENFORCED parametersSchema.properties.pattern.pattern',
    ]);
    expect(lower({ ...target, parametersSchema }).findings).toEqual([]);
  });

  it('leaves it to the reader to refuse what is no duration or no schema', () => {
    expect(lower({ signalName: 'a', timeout: 'later' }).findings).toEqual(['DURATION_INVALID timeout']);
    expect(lower({ signalName: 'a', parametersSchema: '{' }).findings).toEqual(['FIELD_INVALID parametersSchema']);
  });

  it.each<[object, string]>([
    [{ signalName: 'a', direction: 'receive', targetWorkflow: 'w' }, 'targetWorkflow'],
    [{ signalName: 'a', payload: { ok: true } }, 'payload'],
    [{ signalName: 'a', direction: 'receive', workflowType: 'Order' }, 'workflowType'],
    [{ signalName: 'a', outputVariable: 'approval' }, 'outputVariable'],
    [{ ...target, timeout: '30s' }, 'timeoutMs'],
  ])('warns that of %j the setting `%s` has no effect', (config, field) => {
    expect(lower(config).findings).toEqual([`CONFIG_WITHOUT_EFFECT ${field}`]);
  });

  it('waits where it is received, and is a step where it is sent', () => {
    expect(lower({ signalName: 'a' }).role).toBe('receiver');
    expect(lower(target).role).toBe('step');
  });

  it('is listed in the manifest where it is received', () => {
    expect(manifestOf(signal, { data: { config: { signalName: 'approved', parametersSchema } } }).part).toEqual({
      signals: [{ name: 'approved', startsRun: false, schema: parametersSchema }],
    });
    expect(manifestOf(signal, { data: { config: target } }).part).toBeUndefined();
  });

  it('describes its config as JSON Schema', () => {
    expect(signal.configSchema()).toEqual({
      type: 'object',
      properties: {
        signalName: { type: 'string', minLength: 1 },
        direction: { type: 'string', enum: ['receive', 'send'] },
        parametersSchema: { type: 'object' },
        workflowType: { type: 'string', minLength: 1 },
        targetWorkflow: { type: 'string', minLength: 1 },
        payload: {},
        timeoutMs: { type: 'integer', minimum: 1 },
        outputVariable: { type: 'string' },
        description: { type: 'string' },
      },
      required: ['signalName'],
    });
  });
});

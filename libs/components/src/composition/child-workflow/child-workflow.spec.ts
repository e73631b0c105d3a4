import { describe, expect, it } from '@jest/globals';
import { interfaceOf, lowerNode } from '@workflow-builder/component-kit';
import { number, objectType, required, string } from '@workflow-builder/ir';
import { childWorkflow } from './index.js';

const input = objectType({ orderId: required(string), amount: required(number) });

const lower = (config: object, data: object = {}) => lowerNode(childWorkflow, { data: { ...data, config }, input });
const child = (config: object) => lower({ workflowType: 'shipOrder', ...config });

describe('child-workflow', () => {
  it('waits for a child that gets the input of the workflow by default, and ends with it', () => {
    const { lowered, output, findings } = child({});
    expect(lowered?.operation).toEqual({
      kind: 'child',
      workflowType: 'shipOrder',
      input: { kind: 'input', type: input, field: 'data.config.input' },
      awaited: true,
      parentClosePolicy: 'TERMINATE',
    });
    expect(output).toBe('JsonValue');
    expect(findings).toEqual([]);
  });

  it.each<[object, object]>([
    [{ workflowType: 'Ship order' }, { workflowType: 'ShipOrder' }],
    [{ workflow_name: 'shipOrder', workflowType: '' }, { workflowType: 'shipOrder' }],
    [{ executionType: 'startChild' }, { awaited: false }],
    [{ await_result: false }, { awaited: false }],
    [{ input: { id: '${input.orderId}' } }, { input: { kind: 'object' } }],
    [{ inputMapping: { id: '${input.orderId}' } }, { input: { kind: 'object' } }],
    [{ parentClosePolicy: 'abandon' }, { parentClosePolicy: 'ABANDON' }],
    [{ channel: 'slow' }, { taskQueue: 'slow' }],
    [{ workflowId: 'ship-${input.orderId}' }, { workflowId: { kind: 'text' } }],
    [{ workflowId: 'ship', idStrategy: 'explicit' }, { workflowId: { value: 'ship' } }],
    [
      { timeout: '1h', runTimeout: '10m' },
      { executionTimeoutMs: 3_600_000, runTimeoutMs: 600_000 },
    ],
    [{ retryPolicy: { maxAttempts: 2 } }, { retry: { maximumAttempts: 2 } }],
  ])('lowers %j to %j', (config, operation) => {
    expect(child(config)).toMatchObject({ lowered: { operation }, findings: [] });
  });

  it('is named by its component where nothing else names it', () => {
    expect(lower({}, { componentName: 'shipOrder' }).lowered?.operation).toMatchObject({ workflowType: 'shipOrder' });
  });

  it('outputs what the child returns, as its schema types it, or the ids of a child that it does not wait for', () => {
    const outputSchema = { type: 'object', properties: { parcel: { type: 'string' } }, required: ['parcel'] };
    expect(child({ outputSchema }).output).toBe('{ parcel: string }');
    expect(child({ outputSchema, awaitResult: false }).output).toBe('{ workflowId: string; runId: string }');
  });

  it.each<[object, string]>([
    [{ workflowType: '' }, 'CONFIG_REQUIRED workflowType'],
    [{ awaitResult: 'perhaps' }, 'CONFIG_INVALID awaitResult'],
    [{ parentClosePolicy: 'FORGET' }, 'CONFIG_INVALID parentClosePolicy'],
    [{ inputMapping: 'all' }, 'CONFIG_INVALID inputMapping'],
    [{ input: '${input.order}' }, 'PROPERTY_UNKNOWN input'],
    [{ input: { token: '${env.TOKEN}' } }, 'ENV_OUTSIDE_ACTIVITY input.token'],
    [{ inputMapping: { id: '${gone.id}' } }, 'REFERENCE_UNKNOWN inputMapping.id'],
    [{ workflowId: '${input.amount}' }, 'INVALID_CONNECTION workflowId'],
    [{ outputSchema: { $ref: '#/gone' } }, 'CONFIG_INVALID outputSchema.$ref'],
    [{ idStrategy: 'dice' }, 'CONFIG_INVALID idStrategy'],
    [{ idReusePolicy: 'NEVER' }, 'CONFIG_INVALID idReusePolicy'],
    [{ cancellationType: 'NEVER' }, 'CONFIG_INVALID cancellationType'],
    [{ completionStrategy: 'some' }, 'CONFIG_INVALID completionStrategy'],
    [{ maxConcurrent: 'many' }, 'CONFIG_INVALID maxConcurrent'],
    [{ memo: 'text' }, 'CONFIG_INVALID memo'],
    [{ searchAttributes: [] }, 'CONFIG_INVALID searchAttributes'],
  ])('finds fault with %j', (config, finding) => {
    expect(child(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it.each<[object, string]>([
    [{ input: {}, inputMapping: { a: 1 } }, 'inputMapping'],
    [{ idStrategy: 'uuid' }, 'idStrategy'],
    [{ idStrategy: 'explicit' }, 'idStrategy'],
    [{ idPattern: 'order-*' }, 'idPattern'],
    [{ idReusePolicy: 'REJECT_DUPLICATE' }, 'idReusePolicy'],
    [{ taskTimeout: '10s' }, 'taskTimeoutMs'],
    [{ cancellationType: 'ABANDON' }, 'cancellationType'],
    [{ searchAttributes: { a: 1 } }, 'searchAttributes'],
    [{ memo: { a: 1 } }, 'memo'],
    [{ signalToParent: 'done' }, 'signalToParent'],
    [{ queryParent: 'state' }, 'queryParent'],
    [{ blockUntilQueue: 'jobs' }, 'blockUntilQueue'],
    [{ blockUntil: ['job'] }, 'blockUntil'],
    [{ maxConcurrent: 3 }, 'maxConcurrent'],
    [{ completionStrategy: 'race' }, 'completionStrategy'],
  ])('warns that %j has no effect', (config, field) => {
    expect(child(config)).toMatchObject({
      lowered: { operation: { kind: 'child' } },
      findings: [`CONFIG_WITHOUT_EFFECT ${field}`],
    });
  });

  it('says nothing of settings that ask for what happens anyway', () => {
    const usual = { idReusePolicy: 'ALLOW_DUPLICATE', cancellationType: 'WAIT_CANCELLATION_COMPLETED', memo: {} };
    expect(child({ ...usual, blockUntil: [], signalToParent: '' }).findings).toEqual([]);
  });

  describe('that is known', () => {
    const inputSchema = { type: 'object', properties: { orderId: { type: 'string' } }, required: ['orderId'] };
    const ship = interfaceOf('shipOrder', { workflow: { inputSchema, resultSchema: { type: ['string', 'null'] } } });
    const start = (config: object) =>
      lowerNode(childWorkflow, {
        data: { config: { workflowType: 'shipOrder', ...config } },
        input,
        options: { projectWorkflows: [ship] },
      });

    it('takes what it declares, and outputs what it returns', () => {
      expect(start({})).toMatchObject({ output: 'string | null', findings: [] });
      expect(start({ input: { orderId: '${input.orderId}' } }).lowered?.call).toMatchObject({
        target: { kind: 'start' },
        workflowType: 'shipOrder',
        expects: { kind: 'union' },
      });
      expect(start({ awaitResult: false }).lowered?.call).not.toHaveProperty('expects');
    });

    it.each<[object, string]>([
      [{ workflowType: 'shipOder' }, 'WORKFLOW_UNKNOWN workflowType'],
      [{ input: { orderId: 7 } }, 'INVALID_CONNECTION input.orderId'],
      [{ input: {} }, 'INVALID_CONNECTION input'],
      [{ inputMapping: { orderId: '${input.orderId}', more: 1 } }, 'INVALID_CONNECTION inputMapping'],
      [{ outputSchema: { type: 'number' } }, 'INVALID_CONNECTION outputSchema'],
      [{ outputSchema: { type: 'string' } }, 'INVALID_CONNECTION outputSchema'],
    ])('finds fault with %j', (config, finding) => {
      expect(start(config)).toMatchObject({ lowered: undefined, findings: [finding] });
    });

    it('may be said to return more than it does', () => {
      expect(start({ outputSchema: { type: ['string', 'null', 'number'] } }).findings).toEqual([]);
    });
  });

  it('describes its config as JSON Schema', () => {
    expect(childWorkflow.configSchema()).toMatchObject({
      type: 'object',
      properties: {
        workflowType: { type: 'string', minLength: 1 },
        awaitResult: { type: 'boolean' },
        input: {},
        inputMapping: { type: 'object' },
        outputSchema: { type: 'object' },
        parentClosePolicy: { enum: ['TERMINATE', 'ABANDON', 'REQUEST_CANCEL'] },
        executionTimeoutMs: { type: 'integer', minimum: 1 },
        runTimeoutMs: { type: 'integer', minimum: 1 },
      },
      required: ['workflowType'],
    });
  });
});

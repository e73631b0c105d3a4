import { describe, expect, it } from '@jest/globals';
import { interfaceOf } from '@workflow-builder/component-kit';
import type { CallEntry } from '@workflow-builder/manifest';
import { callFaults, type ProjectMember } from './call-faults.js';

const orderSchema = { type: 'object', properties: { sku: { type: 'string' } }, required: ['sku'] };

const inventory: ProjectMember = {
  workflowId: 'wf-inventory',
  type: 'Inventory',
  manifest: interfaceOf('Inventory', {
    workflow: { inputSchema: orderSchema, resultSchema: { type: 'number' } },
    signals: [{ name: 'close', startsRun: false, schema: { type: 'string' } }],
    updates: [{ name: 'restock', inputSchema: { type: 'number' }, outputSchema: { type: 'boolean' } }],
    queries: [{ name: 'stock', outputSchema: { type: 'number' } }],
  }),
};

const older: ProjectMember = { workflowId: 'wf-older', type: 'Older' };

/** A workflow with one call. */
const caller = (call: Omit<CallEntry, 'nodeId'>): ProjectMember => ({
  workflowId: 'wf-orders',
  type: 'Orders',
  manifest: { ...interfaceOf('Orders', {}), calls: [{ nodeId: 'call', ...call }] },
});

const faults = (call: Omit<CallEntry, 'nodeId'>, isWhole = true): readonly string[] =>
  callFaults([caller(call), inventory, older], isWhole).map(({ code, nodeId, field }) => `${code} ${nodeId} ${field}`);

const start = { target: { kind: 'start' }, workflowType: 'Inventory' } as const;
const signal = { target: { kind: 'signal', name: 'close' }, workflowType: 'Inventory' } as const;
const update = { target: { kind: 'update', name: 'restock' }, workflowType: 'Inventory' } as const;
const query = { target: { kind: 'query', name: 'stock' }, workflowType: 'Inventory' } as const;

describe('callFaults()', () => {
  it.each<[string, Omit<CallEntry, 'nodeId'>]>([
    ['an input that the other takes', { ...start, sends: orderSchema, expects: { type: 'number' } }],
    ['any JSON, which may be anything', { ...start, sends: {} }],
    ['an answer that may be more', { ...start, sends: orderSchema, expects: { type: ['number', 'null'] } }],
    ['a signal', { ...signal, sends: { enum: ['sold out'] } }],
    ['an update', { ...update, sends: { type: 'number' }, expects: { type: 'boolean' } }],
    ['a query', { ...query, expects: { type: 'number' } }],
    ['whatever a workflow of before may take', { ...start, workflowType: 'Older', sends: { type: 'string' } }],
  ])('has nothing against %s', (_what, call) => {
    expect(faults(call)).toEqual([]);
  });

  it.each<[string, Omit<CallEntry, 'nodeId'>, string]>([
    [
      'an input of another form',
      { ...start, sends: { type: 'string' } },
      'PROJECT_CALL_CONFLICT call data.config.input',
    ],
    [
      'a result of another form',
      { ...start, sends: orderSchema, expects: { type: 'string' } },
      'PROJECT_CALL_CONFLICT call data.config.outputSchema',
    ],
    [
      'a signal that nobody receives',
      { ...signal, target: { kind: 'signal', name: 'clos' } },
      'PROJECT_CALL_UNKNOWN call data.config.signalName',
    ],
    ['a signal without its payload', signal, 'PROJECT_CALL_CONFLICT call data.config.payload'],
    [
      'an update of another form',
      { ...update, sends: { type: 'string' } },
      'PROJECT_CALL_CONFLICT call data.config.payload',
    ],
    [
      'an answer to an update of another form',
      { ...update, sends: { type: 'number' }, expects: { type: 'string' } },
      'PROJECT_CALL_CONFLICT call data.config.outputSchema',
    ],
    [
      'a query that nobody answers',
      { ...query, target: { kind: 'query', name: 'stocks' } },
      'PROJECT_CALL_UNKNOWN call data.config.queryName',
    ],
    [
      'a query answered otherwise',
      { ...query, expects: { type: 'null' } },
      'PROJECT_CALL_CONFLICT call data.config.outputSchema',
    ],
  ])('tells of %s, also beside workflows that are to come', (_what, call, fault) => {
    expect(faults(call)).toEqual([fault]);
    expect(faults(call, false)).toEqual([fault]);
  });

  it('tells of a workflow that is not there only where no other is to come', () => {
    const missing = { ...start, workflowType: 'Inventry' };
    expect(faults(missing)).toEqual(['PROJECT_CALL_UNKNOWN call data.config.workflowType']);
    expect(faults(missing, false)).toEqual([]);
  });

  it('names the workflows of both sides, and what may be meant', () => {
    const [conflict] = callFaults([caller({ ...start, sends: { type: 'string' } }), inventory], true);
    expect(conflict?.message).toMatch(/wf-orders.*Inventory/);
    const [unknown] = callFaults([caller({ ...start, workflowType: 'Inventry' }), inventory], true);
    expect(unknown?.message).toContain('"Inventory" may be meant');
  });
});

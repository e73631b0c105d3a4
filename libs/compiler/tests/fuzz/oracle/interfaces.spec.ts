import { describe, expect, it } from '@jest/globals';
import type { Message } from '@workflow-builder/rehearsal';
import { inputs, n0, outputs, ran, run } from './run-given.js';

const signal = (name: string, payload: number): Message => ({ channel: 'signal', name, payload });
const update = (name: string, payload: number): Message => ({ channel: 'update', name, payload });

describe('the reference interpreter, towards the outside', () => {
  it('12: a receiver that no edge enters handles each message, one after another, and the run waits for that', () => {
    const trace = run({
      nodes: [
        ['end', 'end', { result: 1 }],
        ['poke', 'signal', { signalName: 'poke' }],
        ['say', 'log', { message: 'got ${JSON.stringify(result)}' }],
        ['slow', 'delay', { duration: '1s' }],
        ['first', 'delay', { duration: '10s' }],
      ],
      edges: [
        ['t', 'first'],
        ['first', 'end'],
        ['poke', 'say'],
        ['say', 'slow'],
      ],
      messages: [signal('poke', 1), signal('poke', 2)],
    });
    expect(ran(trace).filter((id) => id !== 't' && id !== 'first' && id !== 'end')).toEqual([
      'poke',
      'say',
      'slow',
      'poke',
      'say',
      'slow',
    ]);
    expect(inputs(trace, 'say')).toEqual(['got 1', 'got 2']);
    expect(trace.outcome).toEqual({ kind: 'completed', result: 1 });
  });

  it('12: an update is answered with the last output of its handler, one that a path waits for with null', () => {
    const trace = run({
      nodes: [
        ['in', 'data-in', { endpointPath: '/in' }, { name: 'in' }],
        ['ask', 'data-in', { endpointPath: '/ask' }],
        ['answer', 'transform', { expression: '`heard ${nodes["ask"]}`' }],
      ],
      edges: [
        ['t', 'in'],
        ['ask', 'answer'],
      ],
      messages: [update('ask', 1), update('in', 2), update('ask', 3)],
    });
    expect(trace.answers).toEqual({ 'ask 0': 'heard 1', 'in 0': null, 'ask 1': 'heard 3' });
    expect(outputs(trace, 'in')).toEqual([2]);
  });

  it('12: a workflow with handlers and no end goes on waiting', () => {
    const trace = run({ nodes: [['poke', 'signal', { signalName: 'poke' }]], edges: [] });
    expect(trace.outcome).toEqual({ kind: 'waiting' });
  });

  it('12: data-out answers with the latest output before it or with a variable, null where there is none yet', () => {
    const trace = run({
      nodes: [
        ['if', 'condition', { expression: 'false' }],
        ['never', 'data-out', { endpointPath: '/never' }],
        ['count', 'loop', { count: 2 }],
        ['more', 'state-variable', { name: 'n0', operation: 'increment' }],
        ['latest', 'data-out', { endpointPath: '/latest' }],
        ['counter', 'data-out', { endpointPath: '/counter', variableName: 'n0' }],
      ],
      edges: [
        ['t', 'if'],
        ['if', 'never', 'true'],
        ['if', 'count', 'false'],
        ['count', 'more', 'body'],
        ['more', 'latest'],
      ],
      variables: [n0],
    });
    expect(trace.answers).toEqual({ 'query never': null, 'query latest': 2, 'query counter': 2 });
  });

  it('13: a sending signal is work of its own', () => {
    const trace = run({
      nodes: [['send', 'signal', { signalName: 'go', targetWorkflow: 'other', payload: { n: '${vars.n0}' } }]],
      edges: [['t', 'send']],
      variables: [n0],
      results: ({ name, input }) => ({
        kind: 'failed',
        type: name,
        message: JSON.stringify(input),
        nonRetryable: true,
      }),
    });
    expect(trace.outcome).toEqual({ kind: 'failed', type: 'signal go other', message: '{"n":0}' });
  });

  it('14: a child is waited for, or has an id of its own with the indices of the rounds around', () => {
    const trace = run({
      nodes: [
        ['awaited', 'child-workflow', { workflowType: 'Other', executionType: 'executeChild', input: { a: 1 } }],
        ['loop', 'loop', { items: '["x", "y"]' }],
        ['detached', 'child-workflow', { workflowType: 'Other', executionType: 'startChild', input: {} }],
      ],
      edges: [
        ['t', 'awaited'],
        ['awaited', 'loop'],
        ['loop', 'detached', 'body'],
      ],
      results: ({ name, input }) => ({ kind: 'returned', value: { name, input } }),
    });
    expect(outputs(trace, 'awaited')).toEqual([{ name: 'child Other', input: { a: 1 } }]);
    expect(outputs(trace, 'detached')).toEqual([
      { workflowId: 'fuzz/detached/0', runId: 'run' },
      { workflowId: 'fuzz/detached/1', runId: 'run' },
    ]);
  });
});

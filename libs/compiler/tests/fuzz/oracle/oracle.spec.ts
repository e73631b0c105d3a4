import type { Message, Trace } from '@workflow-builder/rehearsal';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { failingAt, inputs, n0, type Node, outputs, ran, run, statuses } from './run-given.js';

describe('the reference interpreter', () => {
  it('1: the trigger outputs when it started, and what follows sees the input as result', () => {
    const trace = run({ nodes: [['end', 'end']], edges: [['t', 'end']] });
    expect(trace.steps[0]).toMatchObject({ nodeId: 't', output: { startedAt: expect.any(String) } });
    expect(trace.outcome).toEqual({ kind: 'completed', result: { a: 1 } });
  });

  it('3 and 4: what leaves one output starts together, and a join runs once, after all of it', () => {
    const trace = run({
      nodes: [
        ['a', 'log'],
        ['b', 'log'],
        ['join', 'log'],
      ],
      edges: [
        ['t', 'a'],
        ['t', 'b'],
        ['a', 'join'],
        ['b', 'join'],
      ],
    });
    const [a, b] = trace.steps.filter(({ nodeId }) => nodeId === 'a' || nodeId === 'b');
    expect(a?.startedAt).toBe(b?.startedAt);
    expect(ran(trace).slice(-1)).toEqual(['join']);
    expect(ran(trace)).toHaveLength(4);
  });

  it('4: a join waits for the live side only; a node whose edges are all dead does not run', () => {
    const trace = run({
      nodes: [
        ['if', 'condition', { expression: 'input.a === 1' }],
        ['yes', 'log'],
        ['no', 'log'],
        ['later', 'log'],
        ['join', 'log'],
      ],
      edges: [
        ['t', 'if'],
        ['if', 'yes', 'true'],
        ['if', 'no', 'false'],
        ['no', 'later'],
        ['yes', 'join'],
        ['later', 'join'],
      ],
    });
    expect(ran(trace)).toEqual(['t', 'if', 'yes', 'join']);
  });

  it('5: sides without handles go by paths, then labels, then order', () => {
    const trace = run({
      nodes: [
        ['if', 'condition', { expression: 'false', truePath: 'yes', falsePath: 'no' }],
        ['yes', 'log'],
        ['no', 'log'],
      ],
      edges: [
        ['t', 'if'],
        ['if', 'yes'],
        ['if', 'no'],
      ],
    });
    expect(ran(trace)).toEqual(['t', 'if', 'no']);
  });

  it('6: outputs of a body are lists behind the loop, nested as loops are, null where a node did not run', () => {
    const trace = run({
      nodes: [
        ['outer', 'loop', { items: '[1, 2]', itemVariable: 'a' }],
        ['if', 'condition', { expression: 'a > 1' }],
        ['inner', 'loop', { items: '["x", "y"]' }],
        ['say', 'log', { message: '${a}${item}' }],
        ['after', 'transform', { expression: 'nodes["say"]' }],
      ],
      edges: [
        ['t', 'outer'],
        ['outer', 'if', 'body'],
        ['if', 'inner', 'true'],
        ['inner', 'say', 'body'],
        ['outer', 'after', 'done'],
      ],
    });
    const said = (timestamp: string): JsonObject => ({ logged: true, timestamp });
    expect(outputs(trace, 'after')).toEqual([[null, [said('2x'), said('2y')]]]);
    expect(outputs(trace, 'outer')).toEqual([{ iterations: 2 }]);
  });

  it('6: an end in an inner body ends the loops around it; open branches finish, done is dead', () => {
    const trace = run({
      nodes: [
        ['outer', 'loop', { count: 3 }],
        ['inner', 'loop', { count: 3 }],
        ['end', 'end', { result: 'out' }],
        ['open', 'log'],
        ['after inner', 'log'],
        ['after outer', 'log'],
      ],
      edges: [
        ['t', 'outer'],
        ['outer', 'inner', 'body'],
        ['inner', 'end', 'body'],
        ['outer', 'open', 'body'],
        ['inner', 'after inner', 'done'],
        ['outer', 'after outer', 'done'],
      ],
    });
    expect([...ran(trace)].sort()).toEqual(['end', 'inner', 'open', 'outer', 't']);
    expect(trace.outcome).toEqual({ kind: 'completed', result: 'out' });
  });

  it('6: passing the limit fails for good', () => {
    const trace = run({
      nodes: [
        ['loop', 'loop', { items: '[1, 2, 3]', maxIterations: 2 }],
        ['a', 'log'],
      ],
      edges: [
        ['t', 'loop'],
        ['loop', 'a', 'body'],
        ['a', 'loop'],
      ],
    });
    expect(ran(trace)).toEqual(['t', 'a', 'a', 'loop']);
    expect(trace.outcome).toMatchObject({ kind: 'failed', type: 'LOOP_LIMIT_EXCEEDED' });
  });

  it.each([
    ['while', { condition: 'vars.n0 < 2' }, 2],
    ['doWhile', { condition: 'vars.n0 < 0' }, 1],
    ['batch', { items: '[1, 2, 3]', batchSize: 2 }, 2],
    ['count', { count: 4 }, 4],
  ])('6: %s makes its rounds', (loopType, config, rounds) => {
    const trace = run({
      nodes: [
        ['loop', 'loop', { loopType, ...config }],
        ['more', 'state-variable', { name: 'n0', operation: 'increment' }],
      ],
      edges: [
        ['t', 'loop'],
        ['loop', 'more', 'body'],
      ],
      variables: [n0],
    });
    expect(outputs(trace, 'loop')).toEqual([{ iterations: rounds }]);
  });

  it('6: at most maxParallel rounds run at once', () => {
    const trace = run({
      nodes: [
        ['loop', 'loop', { items: '[1, 2, 3]', parallel: true, maxParallel: 2 }],
        ['a', 'log', { message: '${item}' }],
      ],
      edges: [
        ['t', 'loop'],
        ['loop', 'a', 'body'],
      ],
    });
    const starts = trace.steps.filter(({ nodeId }) => nodeId === 'a').map(({ startedAt }) => startedAt);
    expect(new Set(starts).size).toBe(2);
  });

  it('7: children without edges run in document order, or at most maxConcurrency at once', () => {
    const children: readonly Node[] = ['a', 'b', 'c'].map((id) => [id, 'log', {}, { parentId: 'phase' }]);
    const sequential = run({ nodes: [['phase', 'phase'], ...children], edges: [['t', 'phase']] });
    expect(ran(sequential)).toEqual(['t', 'a', 'b', 'c', 'phase']);
    const config = { sequential: false, maxConcurrency: 2 };
    const atOnce = run({ nodes: [['phase', 'phase', config], ...children], edges: [['t', 'phase']] });
    expect(new Set(atOnce.steps.slice(1, 4).map(({ startedAt }) => startedAt)).size).toBe(2);
  });

  it('7: what leaves a child for the outside leaves when the phase is complete', () => {
    const trace = run({
      nodes: [
        ['phase', 'phase'],
        ['if', 'condition', { expression: 'true' }, { parentId: 'phase' }],
        ['slow', 'log', {}, { parentId: 'phase' }],
        ['yes', 'log'],
        ['no', 'log'],
      ],
      edges: [
        ['t', 'phase'],
        ['if', 'slow', 'true'],
        ['if', 'yes', 'true'],
        ['if', 'no', 'false'],
      ],
    });
    expect(ran(trace)).toEqual(['t', 'if', 'slow', 'phase', 'yes']);
  });

  it('7: without children a phase is a marker', () => {
    const trace = run({
      nodes: [
        ['phase', 'phase'],
        ['end', 'end'],
      ],
      edges: [
        ['t', 'phase'],
        ['phase', 'end'],
      ],
    });
    expect(ran(trace)).toEqual(['t', 'end']);
    expect(trace.outcome).toEqual({ kind: 'completed', result: { a: 1 } });
  });

  it('8: a retry repeats its only successor, waits in between, and keeps variables', () => {
    const trace = run({
      nodes: [
        ['retry', 'retry', { maxAttempts: 3, backoff: { type: 'linear', initialInterval: '2s' } }],
        ['phase', 'phase'],
        ['more', 'state-variable', { name: 'n0', operation: 'increment' }, { parentId: 'phase' }],
        ['a', 'log', { message: '${vars.n0}' }, { parentId: 'phase' }],
        ['after', 'log'],
      ],
      edges: [
        ['t', 'retry'],
        ['retry', 'phase'],
        ['phase', 'after'],
      ],
      variables: [n0],
      results: failingAt('1', '2'),
    });
    expect(inputs(trace, 'a')).toEqual(['1', '2', '3']);
    expect(ran(trace).slice(-1)).toEqual(['after']);
    const seconds = trace.steps.filter(({ nodeId }) => nodeId === 'a').map(({ startedAt }) => startedAt.slice(17, 19));
    expect(seconds).toEqual(['00', '02', '06']);
  });

  it('8: a failure for good ends the retry; when attempts run out the last error is thrown, else RETRY_EXHAUSTED', () => {
    const retry = (node: Node): Trace =>
      run({
        nodes: [['retry', 'retry', { maxAttempts: 2, backoff: { type: 'none' } }], node],
        edges: [
          ['t', 'retry'],
          ['retry', node[0]],
        ],
      });
    const forGood = retry(['f', 'fail', { message: 'no', nonRetryable: true }]);
    expect(ran(forGood)).toEqual(['t', 'f', 'retry']);
    const again = retry(['f', 'fail', { message: 'no', type: 'Told' }]);
    expect(ran(again)).toEqual(['t', 'f', 'f', 'retry']);
    expect(again.outcome).toEqual({ kind: 'failed', type: 'Told', message: 'no' });
    const unsuccessful = retry(['f', 'transform', { expression: '{ success: false }' }]);
    expect(unsuccessful.outcome).toMatchObject({ kind: 'failed', type: 'RETRY_EXHAUSTED' });
  });

  it('9: several ends give an object, none gives null', () => {
    const ends = (second: string): Trace =>
      run({
        nodes: [
          ['if', 'condition', { expression: second }],
          ['one', 'end', { result: 1 }],
          ['two', 'end', { result: 2 }],
        ],
        edges: [
          ['t', 'if'],
          ['t', 'one'],
          ['if', 'two', 'true'],
        ],
      });
    expect(ends('true').outcome).toEqual({ kind: 'completed', result: { one: 1, two: 2 } });
    expect(ends('false').outcome).toEqual({ kind: 'completed', result: 1 });
    const none = run({
      nodes: [
        ['if', 'condition', { expression: 'false' }],
        ['one', 'end', { result: 1 }],
      ],
      edges: [
        ['t', 'if'],
        ['if', 'one', 'true'],
      ],
    });
    expect(none.outcome).toEqual({ kind: 'completed', result: null });
  });

  it('12 and 13: a wait takes the oldest message of its name, or undefined after its time-out', () => {
    const message = (payload: string): Message => ({ channel: 'signal', name: 'go', payload });
    const trace = run({
      nodes: [
        ['first', 'signal', { signalName: 'go' }],
        ['second', 'signal', { signalName: 'go' }],
        ['third', 'signal', { signalName: 'go', timeout: '5s' }],
      ],
      edges: [
        ['t', 'first'],
        ['first', 'second'],
        ['second', 'third'],
      ],
      messages: [message('one'), message('two')],
    });
    expect([...outputs(trace, 'first'), ...outputs(trace, 'second'), ...outputs(trace, 'third')]).toEqual([
      'one',
      'two',
      null,
    ]);
    const waiting = run({ nodes: [['first', 'signal', { signalName: 'go' }]], edges: [['t', 'first']] });
    expect(waiting.outcome).toEqual({ kind: 'waiting' });
  });

  it('15: an error cancels what is running, starts nothing more and fails with the first error', () => {
    const trace = run({
      nodes: [
        ['fails', 'log'],
        ['waits', 'delay', { duration: '1h' }],
        ['never', 'log'],
      ],
      edges: [
        ['t', 'fails'],
        ['t', 'waits'],
        ['waits', 'never'],
      ],
      results: failingAt('fails'),
    });
    expect(statuses(trace)).toEqual({ t: 'completed', fails: 'failed', waits: 'cancelled' });
    expect(trace.outcome).toEqual({ kind: 'failed', type: 'Broken', message: 'broken' });
  });

  it('Data 3: one placeholder keeps its type, mixed text is a string; undefined drops keys and is null in lists', () => {
    const trace = run({
      nodes: [
        [
          'end',
          'end',
          { result: { a: '${input.a}', text: 'a=${input.a}${input.b}', b: '${input.b}', list: ['${input.b}'] } },
        ],
      ],
      edges: [['t', 'end']],
    });
    expect(trace.outcome).toMatchObject({ result: { a: 1, text: 'a=1', list: [null] } });
    expect(trace.outcome).not.toHaveProperty('result.b');
  });

  it.each([
    ['1 + 2 * 3 - 4 / 2', 5],
    ['(1 + 2) * 3 % 4', 1],
    ['input.a === 1 && !false ? "yes" : "no"', 'yes'],
    ['input.b?.c ?? "none"', 'none'],
    ['[1, 2, 3].slice(1).join("-")', '2-3'],
    ['"a,b".split(",").length', 2],
    ['Math.max(1, 2, 3) - Math.abs(-1)', 2],
    ['`a${input.a}b`', 'a1b'],
    ['{ x: -1, "y z": [true, null] }', { x: -1, 'y z': [true, null] }],
    ['JSON.stringify(Object.keys(input))', '["a"]'],
    ['1 == 1 && 1 != 2 || false', true],
  ])('Data 3: %s', (expression, value) => {
    const trace = run({ nodes: [['x', 'transform', { expression }]], edges: [['t', 'x']] });
    expect(outputs(trace, 'x')).toEqual([value]);
  });

  it('Data 7: variables are set, appended to, incremented, decremented and read', () => {
    const change = (id: string, config: JsonObject): Node => [id, 'state-variable', config];
    const trace = run({
      nodes: [
        change('set', { name: 'n0', operation: 'set', value: 'vars.n0 + 5' }),
        change('more', { name: 'n0', operation: 'increment' }),
        change('less', { name: 'n0', operation: 'decrement', amount: 2 }),
        change('add', { name: 'l0', operation: 'append', value: 'text ${vars.n0}' }),
        change('get', { name: 'l0', operation: 'get' }),
      ],
      edges: [
        ['t', 'set'],
        ['set', 'more'],
        ['more', 'less'],
        ['less', 'add'],
        ['add', 'get'],
      ],
      variables: [n0, { name: 'l0', type: 'array', initialValue: [] }],
    });
    expect(trace.steps.slice(1).map(({ output }) => output)).toEqual([5, 6, 4, ['text 4'], ['text 4']]);
  });
});

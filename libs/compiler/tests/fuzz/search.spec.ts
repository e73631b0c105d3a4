import { describe, expect, it } from '@jest/globals';
import type { Step, Trace } from '@workflow-builder/rehearsal';
import type { Comparison } from './compare.js';
import type { Choice } from './oracle/fibers.js';
import { findOrder, type Interpret } from './search.js';

const at = '2030-01-01T00:00:00.000Z';

function step(nodeId: string): Step {
  return { nodeId, status: 'completed', startedAt: at, completedAt: at, input: null, output: null };
}

function traceOf(nodeIds: readonly string[]): Trace {
  const outcome = { kind: 'completed', result: nodeIds.join(' ') } as const;
  return { outcome, steps: nodeIds.map(step), answers: {} };
}

const comparison: Comparison = {
  step: ({ nodeId }) => nodeId,
  start: ({ nodeId }) => nodeId,
  trace: ({ outcome, answers, steps }) => ({
    outcome: JSON.stringify(outcome),
    answers: JSON.stringify(answers),
    steps: steps.map(({ nodeId }) => nodeId),
  }),
};

/** Runs steps in any order; what was run comes out as the result. */
function anyOrderOf(nodeIds: readonly string[]): Interpret {
  return (choose: Choice) => {
    const left = [...nodeIds];
    const steps: Step[] = [];
    while (left.length > 0) {
      const [nodeId = ''] = left.splice(choose(left, { starts: [], steps }), 1);
      steps.push(step(nodeId));
    }
    return { trace: traceOf(steps.map(({ nodeId }) => nodeId)), progress: { starts: [], steps } };
  };
}

const first = [(deviate: () => number | undefined) => (): number => deviate() ?? 0];

describe('the search for an order of one instant', () => {
  it('finds the order that the other side tells, whichever it is', () => {
    const told = traceOf(['c', 'a', 'e', 'b', 'd']);
    expect(findOrder(first, anyOrderOf(['a', 'b', 'c', 'd', 'e']), comparison, told)?.outcome).toEqual(told.outcome);
  });

  it('finds none where steps are missing, too many or others', () => {
    for (const told of [
      ['a', 'b'],
      ['a', 'b', 'c', 'c'],
      ['a', 'b', 'd'],
    ]) {
      expect(findOrder(first, anyOrderOf(['a', 'b', 'c']), comparison, traceOf(told))).toBeUndefined();
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { compiled } from '../../tests/compiled.js';
import { captureScenario, type PastRun } from './capture.js';
import { differences } from './judge.js';
import { rehearse } from './rehearse.js';

const input = { orderId: 'o-1', amount: 2000, items: [{ sku: 'x', quantity: 2 }] };
const logged = { logged: true, timestamp: '2030-01-01T00:00:00.000Z' };

/** As the platform's log tells it. */
const run: PastRun = {
  id: 'orderApproval-1',
  status: 'completed',
  result: { order: 'o-1', approver: 'Eve' },
  records: [
    { nodeId: 't1', input, output: { startedAt: '2030-01-01T00:00:00.000Z' } },
    { nodeId: 'reserve-1', input: {}, output: logged },
    { nodeId: '3f2a-17', input: {}, output: { iterations: 1 } },
    { nodeId: 'c1', input: {}, output: true },
    { nodeId: 'sig-1', input: null, output: { approved: true, by: 'Eve' } },
    { nodeId: 'v1', input: {}, output: 'Eve' },
    { nodeId: 'a1', input: {}, output: logged },
    { nodeId: 'a2', input: {}, output: logged },
    { nodeId: 'done', input: {}, output: { order: 'o-1', approver: 'Eve' } },
  ],
};

describe('a captured run', () => {
  it('is a scenario with its input, outcomes and messages', () => {
    expect(captureScenario(compiled('order-approval'), run)).toMatchObject({
      input,
      outcomes: { 'reserve-1': [{ returns: logged }], a1: [{ returns: logged }], a2: [{ returns: logged }] },
      messages: [{ channel: 'signal', name: 'approve', payload: { approved: true, by: 'Eve' } }],
    });
  });

  it('goes the same way when it is rehearsed', async () => {
    const workflow = compiled('order-approval');
    const { expected, ...scenario } = captureScenario(workflow, run);
    const { path: _path, ...outcome } = expected ?? {};
    expect(differences(await rehearse(workflow, scenario), outcome)).toEqual([]);
  });

  it('keeps the failures of nodes', () => {
    const failed = {
      ...run,
      status: 'failed' as const,
      records: [{ nodeId: 'a1', input: {}, output: null, error: 'no' }],
    };
    expect(captureScenario(compiled('order-approval'), failed)).toMatchObject({
      outcomes: { a1: [{ fails: { message: 'no' } }] },
      expected: { status: 'failed', path: ['a1'] },
    });
  });
});

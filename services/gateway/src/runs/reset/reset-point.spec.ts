import { describe, expect, it } from '@jest/globals';
import type { NodeRunView } from '@workflow-builder/contracts';
import { resetPoint } from './reset-point.js';

const at = (second: number, ms = 0): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second, ms));
const node = (nodeId: string, start?: number, end?: number): NodeRunView => ({
  ...{
    nodeId,
    label: nodeId,
    type: 'activity',
    status: 'completed',
    executions: 1,
    attempts: 1,
    input: null,
    output: null,
  },
  ...(start !== undefined && { startedAt: at(start).toISOString() }),
  ...(end !== undefined && { completedAt: at(end).toISOString() }),
});
const tasks = [
  { eventId: 4, at: at(1) },
  { eventId: 10, at: at(5) },
  { eventId: 16, at: at(9) },
];
const nodes = [
  node('begin', 1, 1),
  node('reserve', 1, 5),
  node('large', 5, 5),
  node('pay', 5, 9),
  node('loop', 1, 9),
  node('approve'),
];

/** Event and first node of going back to a node. */
const pointOf = (nodeId: string): unknown => {
  const point = resetPoint(nodes.find((each) => each.nodeId === nodeId) ?? node(nodeId), nodes, tasks);
  return point && [point.task.eventId, point.first.nodeId];
};

describe('the place that a run is reset to', () => {
  it('is the turn in which the node began', () => {
    expect(pointOf('large')).toEqual([10, 'large']);
  });

  it('begins with another node where that was executed before it in the same turn', () => {
    expect(pointOf('pay')).toEqual([10, 'large']);
    expect(pointOf('reserve')).toEqual([4, 'begin']);
  });

  it('begins with what a container contains', () => {
    expect(pointOf('loop')).toEqual([4, 'begin']);
  });

  it('is the last turn for a node that waits', () => {
    expect(pointOf('approve')).toEqual([16, 'approve']);
  });

  it('is nowhere before the first turn', () => {
    expect(resetPoint(node('early', 0, 0), nodes, tasks)).toBeUndefined();
    expect(resetPoint(node('early', 1, 1), nodes, [])).toBeUndefined();
  });

  it('is the first of several turns within a millisecond', () => {
    const twice = [
      { eventId: 4, at: at(1) },
      { eventId: 7, at: at(1) },
    ];
    expect(resetPoint(node('begin', 1, 1), nodes, twice)?.task.eventId).toBe(4);
  });
});

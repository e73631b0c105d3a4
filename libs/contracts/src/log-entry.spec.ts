import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { LogEntryDto } from './log-entry.js';

const entry = {
  id: 'run_1/activity_1/1',
  kind: 'node',
  timestamp: '2026-01-15T09:31:00.000Z',
  project: { id: 'prj_shop', name: 'Shop' },
  service: { id: 'svc_orders', name: 'Orders' },
  workflow: { id: 'wf_order', name: 'Order', runId: '0198c2a4' },
  component: { id: 'activity', name: 'Activity', type: 'activity' },
  node: { id: 'activity_1', label: 'Charge' },
  execution: {
    startedAt: '2026-01-15T09:30:59.900Z',
    completedAt: '2026-01-15T09:31:00.000Z',
    durationMs: 100,
    status: 'completed',
  },
  run: 'run_1',
  input: null,
  output: { charged: true },
};

const faults = (data: object) => validateSync(plainToInstance(LogEntryDto, data)).map(({ property }) => property);

describe('a log entry', () => {
  it('accepts the format of the plan', () => {
    expect(faults(entry)).toEqual([]);
    expect(faults({ ...entry, execution: { ...entry.execution, status: 'failed' }, error: 'card refused' })).toEqual(
      [],
    );
  });

  it.each(['id', 'timestamp', 'project', 'service', 'workflow', 'component', 'node', 'execution', 'run'])(
    'is refused without %s',
    (property) => {
      expect(faults({ ...entry, [property]: undefined })).toEqual([property]);
    },
  );

  it('is refused with an unknown status', () => {
    expect(faults({ ...entry, execution: { ...entry.execution, status: 'done' } })).toEqual(['execution']);
  });

  it('keeps input and output as they are', () => {
    const output: unknown = JSON.parse('{"__proto__":1,"constructor":"c"}');
    expect(plainToInstance(LogEntryDto, { ...entry, output }).output).toBe(output);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { LogEntryDto, NodeDescriptionDto } from '@workflow-builder/contracts';
import type { ProjectVersion } from '@workflow-builder/store';
import type { StepRecord } from '@workflow-builder/workflow-model';
import { type ActivityCall, LogEntries } from './log-entries.js';

const log = (id: string): NodeDescriptionDto => ({
  id,
  label: `Say ${id}`,
  type: 'activity',
  componentId: 'comp_log',
  componentName: 'Log',
});

const entriesFor = (...nodes: NodeDescriptionDto[]): LogEntries => {
  const version: ProjectVersion = {
    projectId: 'proj_123',
    buildId: '0123456789abcdef',
    status: 'current',
    bundleHash: '',
    versioning: 'pinned',
    loadingSince: new Date(0),
    createdAt: new Date(),
    project: { id: 'proj_123', name: 'Rust Migration Verification' },
    workflows: [
      {
        workflowId: 'wf_789',
        name: 'BaseWorkflow',
        type: 'BaseWorkflow',
        service: { id: 'svc_456', name: 'Simple Workflows' },
        taskQueue: 'proj_123.svc_456',
        sourceHash: '',
        codeHash: '',
        nodeMap: { nodes, lines: [] },
      },
    ],
  };
  return new LogEntries(version);
};

const execution = { workflowId: 'run_1', runId: 'run_abc', workflowType: 'BaseWorkflow' };
const call: ActivityCall = { ...execution, activityId: '1', activityType: 'log', scheduledAt: 1_736_937_000_000 };
const step: StepRecord = {
  sequence: 1,
  nodeId: 'log_1',
  startedAt: '2025-01-15T10:30:00.000Z',
  completedAt: '2025-01-15T10:30:01.000Z',
  status: 'completed',
  input: { message: 'Hello from workflow', level: 'info' },
  output: { logged: true, timestamp: '2025-01-15T10:30:01.000Z' },
};
const said = { message: 'Hello', level: 'info', timestamp: '2025-01-15T10:30:01.000Z' } as const;

describe('log entries', () => {
  it('of an executed node have every field of the log format', () => {
    const expected: LogEntryDto = {
      id: 'run_abc.1',
      kind: 'node',
      timestamp: '2025-01-15T10:30:01.000Z',
      project: { id: 'proj_123', name: 'Rust Migration Verification' },
      service: { id: 'svc_456', name: 'Simple Workflows' },
      workflow: { id: 'wf_789', name: 'BaseWorkflow', runId: 'run_abc' },
      component: { id: 'comp_log', name: 'Log', type: 'activity' },
      node: { id: 'log_1', label: 'Say log_1' },
      execution: {
        startedAt: '2025-01-15T10:30:00.000Z',
        completedAt: '2025-01-15T10:30:01.000Z',
        durationMs: 1000,
        status: 'completed',
      },
      run: 'run_1',
      input: { message: 'Hello from workflow', level: 'info' },
      output: { logged: true, timestamp: '2025-01-15T10:30:01.000Z' },
    };
    expect(entriesFor(log('log_1')).node(execution, step)).toEqual(expected);
  });

  it('of a failed node say why', () => {
    const failed: StepRecord = { ...step, status: 'failed', output: null, error: 'no way' };
    const entry = entriesFor(log('log_1')).node(execution, failed);
    expect(entry).toMatchObject({ execution: { status: 'failed' }, output: null, error: 'no way' });
  });

  it('of a node that the map does not know name it all the same', () => {
    expect(entriesFor().node(execution, step)).toMatchObject({ node: { id: 'log_1', label: 'log_1' } });
  });

  it('of a message carry what was said and by which node', () => {
    const entry = entriesFor(log('log_1')).message(call, 'comp_log', said);
    expect(entry).toMatchObject({
      kind: 'message',
      timestamp: said.timestamp,
      component: { id: 'comp_log', name: 'Log', type: 'activity' },
      node: { id: 'log_1' },
      input: { message: 'Hello', level: 'info' },
      output: { logged: true, timestamp: said.timestamp },
    });
  });

  it('of a message find the node by the name of the call when several nodes could have made it', () => {
    const entries = entriesFor(log('log_1'), log('log_2'));
    expect(entries.message({ ...call, activityId: 'log_2' }, 'comp_log', said).node.id).toBe('log_2');
    expect(entries.message(call, 'comp_log', said).node.id).toBe('1');
  });

  it('keep their identity when repeated, and differ for another step or call', () => {
    const entries = entriesFor(log('log_1'));
    const later = { ...step, startedAt: step.completedAt };
    expect(entries.node(execution, later).id).toBe(entries.node(execution, step).id);
    expect(entries.node(execution, { ...step, sequence: 2 }).id).not.toBe(entries.node(execution, step).id);
    const idOf = (scheduledAt: number): string => entries.message({ ...call, scheduledAt }, 'comp_log', said).id;
    expect(idOf(1)).toBe(idOf(1));
    expect(idOf(1)).not.toBe(idOf(2));
  });

  it('are refused for a workflow that the version does not hold', () => {
    expect(() => entriesFor().node({ ...execution, workflowType: 'Other' }, step)).toThrow(RangeError);
  });
});

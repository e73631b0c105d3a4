import type { Reply } from './fake-gateway.js';

/** Answers as the gateway documents them. */
export const refusal = {
  success: false,
  errors: [
    {
      code: 'UNKNOWN_NODE_TYPE',
      severity: 'error',
      message: 'The type is unknown.',
      nodeId: 'log-1',
      field: 'type',
      remedy: 'Use a known type.',
      docsUrl: 'docs/diagnostics/UNKNOWN_NODE_TYPE.md',
    },
  ],
  warnings: [],
};

export const deploymentId = `dep_${'1'.repeat(32)}`;

const compilationId = `cmp_${'0'.repeat(32)}`;

const deployment = {
  deploymentId,
  kind: 'deploy',
  compilationId,
  compilationIds: [compilationId],
  project: { id: 'p', name: 'default' },
  service: { id: 's', name: 'default' },
  workflow: { id: 'base-workflow-001', name: 'BaseWorkflow', type: 'BaseWorkflow', nodeCount: 3, edgeCount: 2 },
  workflowId: 'base-workflow-001',
  states: [],
};

export const requested: Reply = { status: 202, body: { ...deployment, status: 'requested' } };
export const started: Reply = { status: 200, body: { ...deployment, status: 'running' } };
export const succeeded: Reply = { status: 200, body: { ...deployment, status: 'succeeded', version: 'v1' } };
export const ramping = (percentage: number, states: readonly object[]): Reply => ({
  status: 200,
  body: { ...deployment, status: 'ramping', version: 'v2', percentage, states },
});
export const rolledBack: Reply = {
  status: 200,
  body: { ...deployment, status: 'rolled_back', kind: 'rollback', version: 'v1' },
};
export const deploymentFailed: Reply = {
  status: 200,
  body: { ...deployment, status: 'failed', error: { ...refusal.errors[0], code: 'DEPLOYMENT_STEP_FAILED' } },
};

const run = {
  id: 'BaseWorkflow-1',
  workflowId: 'base-workflow-001',
  runId: 'run-1',
  version: 'v1',
  startedAt: '2026-01-01T00:00:00.000Z',
};

export const running: Reply = { status: 201, body: { ...run, status: 'running' } };
export const completed: Reply = { status: 200, body: { ...run, status: 'completed', result: { logged: true } } };
export const terminated: Reply = { status: 200, body: { ...run, status: 'terminated' } };
export const runFailed: Reply = {
  status: 200,
  body: { ...run, status: 'failed', error: { code: 'RUN_FAILED', message: 'no', nodeId: 'log-1', cause: ['no'] } },
};

const named = { id: 'default', name: 'default' };

export const logEntry = {
  id: 'entry-1',
  kind: 'node',
  timestamp: '2026-01-01T00:00:01.000Z',
  project: named,
  service: named,
  workflow: { id: 'base-workflow-001', name: 'BaseWorkflow', runId: 'run-1' },
  component: { id: 'log', name: 'log', type: 'activity' },
  node: { id: 'log-1', label: 'Log Message' },
  execution: {
    startedAt: '2026-01-01T00:00:00.000Z',
    completedAt: '2026-01-01T00:00:01.000Z',
    durationMs: 1000,
    status: 'completed',
  },
  run: 'BaseWorkflow-1',
  input: { message: 'hello' },
  output: null,
};

export const logs: Reply = { status: 200, body: { entries: [logEntry], truncated: false } };

/** What a gateway says to `wb run` where everything goes well. */
export const goodRun = {
  'POST /api/deploy': [requested],
  [`GET /api/deploy/${deploymentId}`]: [started, succeeded],
  'POST /api/workflows/base-workflow-001/runs': [running],
  'GET /api/runs/BaseWorkflow-1': [{ ...running, status: 200 }, completed],
  'GET /api/runs/BaseWorkflow-1/logs': [logs],
};

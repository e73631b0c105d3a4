import type { Manifest } from '@workflow-builder/manifest';
import type { EventData } from '../events/catalogue.js';
import type { CompilationEventDto, DiagnosticDto } from '../events/common.js';
import type { GeneratedCodeDto } from '../events/code.js';
import type { DeploymentEventDto } from '../events/deployment.js';
import { Subject } from '../subjects.js';

const workflow = { id: 'wf_order', name: 'Order', type: 'orderWorkflow', nodeCount: 3, edgeCount: 2 };

const compilation = {
  compilationId: 'cmp_0123456789abcdef0123456789abcdef',
  options: { strictMode: true, includeComments: true },
  project: { id: 'prj_shop', name: 'Shop' },
  service: { id: 'svc_orders', name: 'Orders' },
  submittedAt: '2026-01-15T09:30:00.000Z',
  timings: [{ stage: 'validate', durationMs: 2.4 }],
  notices: [],
} satisfies CompilationEventDto;

const deployment = {
  deploymentId: 'dep_fedcba9876543210fedcba9876543210',
  project: compilation.project,
  service: compilation.service,
  workflow,
  occurredAt: '2026-01-15T09:31:00.000Z',
} satisfies DeploymentEventDto;

const error = {
  code: 'MISSING_START',
  severity: 'error',
  message: 'The workflow has no start node.',
  remedy: 'Add one start node and connect it to the first step.',
  docsUrl: 'docs/diagnostics/MISSING_START.md',
} satisfies DiagnosticDto;

const manifest: Manifest = {
  manifestVersion: 1,
  workflow: { id: workflow.id, name: workflow.name, type: workflow.type },
  openapi: {
    openapi: '3.1.0',
    info: { title: workflow.name, version: '1.0.0' },
    paths: {},
    components: { schemas: {}, securitySchemes: {} },
  },
  signals: [{ name: 'cancel', nodeIds: ['cancel-1'], schema: { type: 'object' }, startsRun: false }],
  updates: [],
  queries: [],
  schedules: [{ nodeId: 'start', cron: '0 2 * * *', timezone: 'UTC' }],
  events: [],
  graphql: [],
  mcp: [],
  kong: { _format_version: '3.0', services: [] },
  logging: [],
  caches: [],
};

const code = {
  files: {
    workflow: 'export async function orderWorkflow(): Promise<void> {}\n',
    activities: 'export {};\n',
    worker: 'export {};\n',
  },
  nodeMap: {
    nodes: [{ id: 'start', label: 'Start', type: 'trigger', componentId: 'trigger', componentName: 'Trigger' }],
    lines: [{ file: 'workflow', line: 1, nodeId: 'start' }],
  },
  sourceHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  manifest,
} satisfies GeneratedCodeDto;

const verification = { tscPassed: true, eslintPassed: true, anyTypesFound: 0 };

/** One good example of each event; the AsyncAPI document shows them, and suites start from them. */
export const eventExamples: EventData = {
  [Subject.WorkflowSubmitted]: { ...compilation, timings: [], document: { nodes: [], edges: [] } },
  [Subject.WorkflowValidated]: { ...compilation, summary: workflow, workflow: {} },
  [Subject.WorkflowRejected]: { ...compilation, errors: [error] },
  [Subject.CodeGenerated]: { ...compilation, workflow, code },
  [Subject.CodeFailed]: { ...compilation, errors: [error] },
  [Subject.CodeVerified]: { ...compilation, workflow, code, verification },
  [Subject.CodeRejected]: { ...compilation, errors: [error], verification: { ...verification, tscPassed: false } },
  [Subject.DeploymentRequested]: {
    ...deployment,
    compilationId: compilation.compilationId,
    versioning: 'pinned',
    percentage: 100,
  },
  [Subject.DeploymentStarted]: { ...deployment, version: '1.0.1' },
  [Subject.DeploymentSucceeded]: { ...deployment, version: '1.0.1', previousVersion: '1.0.0' },
  [Subject.DeploymentFailed]: { ...deployment, step: 'bundle', error },
  [Subject.DeploymentRampRequested]: { ...deployment, percentage: 50 },
  [Subject.DeploymentRamped]: { ...deployment, version: '1.0.1', previousVersion: '1.0.0', percentage: 50 },
  [Subject.DeploymentRollbackRequested]: {
    ...deployment,
    of: 'dep_0123456789abcdef0123456789abcdef',
    version: '1.0.0',
  },
  [Subject.DeploymentRolledBack]: { ...deployment, version: '1.0.0', previousVersion: '1.0.1' },
  [Subject.EventReceived]: {
    project: deployment.project,
    eventId: 'evt-1',
    eventType: 'order.placed',
    data: { orderId: 'o-1' },
    occurredAt: deployment.occurredAt,
  },
};

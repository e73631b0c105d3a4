import { readFileSync } from 'node:fs';
import type { CodeGeneratedDto, GeneratedFilesDto } from '@workflow-builder/contracts';

const sample = new URL('../../../libs/compiler/tests/samples/workflows/base-workflow/_expected/', import.meta.url);
const file = (name: string): string => readFileSync(new URL(`${name}.ts`, sample), 'utf8');

/** What the compiler prints of the base workflow. */
const files: GeneratedFilesDto = {
  workflow: file('workflow'),
  activities: file('activities'),
  worker: file('worker'),
};

/** What codegen hands on, with `added` as the last line of the workflow, which stems from the node `log-1`. */
export function generated(added?: string): CodeGeneratedDto {
  const workflow = added === undefined ? files.workflow : `${files.workflow}${added}\n`;
  const line = workflow.trimEnd().split('\n').length;
  const log = {
    id: 'log-1',
    label: 'Log Message',
    type: 'activity',
    componentId: 'activity',
    componentName: 'Activity',
  };
  return {
    compilationId: `cmp_${'0'.repeat(32)}`,
    options: { strictMode: true, includeComments: true },
    project: { id: 'p1', name: 'Shop' },
    service: { id: 's1', name: 'Orders' },
    submittedAt: '2026-01-01T00:00:00.000Z',
    timings: [{ stage: 'generate', durationMs: 1 }],
    notices: [],
    workflow: { id: 'w1', name: 'BaseWorkflow', type: 'BaseWorkflow', nodeCount: 3, edgeCount: 2 },
    code: {
      files: { ...files, workflow },
      nodeMap: { nodes: [log], lines: [{ file: 'workflow', line, nodeId: 'log-1', field: 'data.config.message' }] },
      sourceHash: 'a'.repeat(64),
    },
  };
}

import { readFileSync } from 'node:fs';
import { summarize, validate } from '@workflow-builder/compiler';
import type { WorkflowValidatedDto } from '@workflow-builder/contracts';

const example = new URL('../../../docs/examples/base-workflow.json', import.meta.url);
const options = { strictMode: true, includeComments: true };

/** What the validator says of the example. */
export function validated(): WorkflowValidatedDto {
  const { workflow } = validate(JSON.parse(readFileSync(example, 'utf8')), options);
  if (workflow === undefined) throw new Error('The example is not valid.');
  return {
    compilationId: `cmp_${'0'.repeat(32)}`,
    options,
    project: { id: 'p1', name: 'Shop' },
    service: { id: 's1', name: 'Orders' },
    submittedAt: '2026-01-01T00:00:00.000Z',
    timings: [],
    notices: [],
    summary: summarize(workflow),
    workflow,
  };
}

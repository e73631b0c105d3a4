import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Subject, type WorkflowSubmittedDto } from '@workflow-builder/contracts';
import { validateSubmission } from './validate-submission.js';
import { reportOn } from './validation-report.js';

const example = new URL('../../../../docs/examples/base-workflow.json', import.meta.url);
const document = JSON.parse(readFileSync(example, 'utf8')) as { nodes: object[]; edges: object[] };
const options = { strictMode: true, includeComments: true };

const submitted = (fields: Partial<WorkflowSubmittedDto>): WorkflowSubmittedDto => ({
  compilationId: `cmp_${'0'.repeat(32)}`,
  options,
  project: { id: 'p1', name: 'Shop' },
  service: { id: 's1', name: 'Orders' },
  submittedAt: '2026-01-01T00:00:00.000Z',
  timings: [],
  notices: [],
  document,
  ...fields,
});

/** The example with a node that nothing leads to. */
const unreachable = {
  ...document,
  nodes: [
    ...document.nodes,
    { id: 'lost', type: 'activity', data: { label: 'Lost', componentName: 'log', config: { message: 'x' } } },
  ],
  edges: [...document.edges, { id: 'e3', source: 'lost', target: 'end-1' }],
};

describe('validating a submission', () => {
  it('gives the canonical workflow and its summary', () => {
    const event = validateSubmission(submitted({}));
    expect(event).toMatchObject({
      subject: Subject.WorkflowValidated,
      data: {
        project: { id: 'p1', name: 'Shop' },
        options,
        summary: { id: 'base-workflow-001', name: 'BaseWorkflow', nodeCount: 3, edgeCount: 2 },
        workflow: { id: 'base-workflow-001' },
        timings: [{ stage: 'validate', durationMs: expect.any(Number) }],
        notices: [
          { code: 'FIELD_RENAMED', severity: 'info', nodeId: 'log-1' },
          { code: 'RETRY_POLICY_SUGGESTED', severity: 'suggestion', nodeId: 'log-1' },
        ],
      },
    });
    expect(event.data).not.toHaveProperty('document');
  });

  it.each([
    ['no object', 42],
    ['empty', {}],
    ['without a trigger', { id: 'w', name: 'w', nodes: [], edges: [] }],
  ])('rejects a document that is %s, with at least one error and no notice among the errors', (_, bad) => {
    const { subject, data } = validateSubmission(submitted({ document: bad }));
    expect(subject).toBe(Subject.WorkflowRejected);
    const errors = 'errors' in data ? data.errors : [];
    expect(errors.length).toBeGreaterThan(0);
    for (const { severity, remedy, docsUrl } of errors) {
      expect([severity, remedy, docsUrl]).toEqual(['error', expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }
  });

  it('honours strictMode: what is unreachable is an error, or else a warning that travels on', () => {
    expect(validateSubmission(submitted({ document: unreachable }))).toMatchObject({
      subject: Subject.WorkflowRejected,
      data: { errors: [{ code: 'UNREACHABLE_NODE', nodeId: 'lost' }] },
    });
    const lenient = { ...options, strictMode: false };
    expect(validateSubmission(submitted({ document: unreachable, options: lenient }))).toMatchObject({
      subject: Subject.WorkflowValidated,
      data: {
        notices: expect.arrayContaining([
          expect.objectContaining({ code: 'UNREACHABLE_NODE', severity: 'warning', nodeId: 'lost' }),
        ]),
      },
    });
  });
});

describe('a validation report', () => {
  it('finds nothing wrong with a sound document', () => {
    expect(reportOn({ document, options })).toEqual({
      valid: true,
      errors: [],
      warnings: [],
      suggestions: [expect.stringMatching(/retry policy/)],
    });
  });

  it('keeps errors and warnings apart', () => {
    expect(reportOn({ document: unreachable, options })).toMatchObject({
      valid: false,
      errors: [{ code: 'UNREACHABLE_NODE' }],
      warnings: [],
    });
    expect(reportOn({ document: unreachable, options: { ...options, strictMode: false } })).toMatchObject({
      valid: true,
      errors: [],
      warnings: [{ code: 'UNREACHABLE_NODE' }],
    });
  });
});

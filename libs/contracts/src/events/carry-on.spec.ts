import { describe, expect, it } from '@jest/globals';
import { eventExamples } from '../schema/event-examples.js';
import { Subject } from '../subjects.js';
import { carryOn, partitionErrors } from './carry-on.js';
import type { DiagnosticDto } from './common.js';

const diagnostic = (code: string, severity: DiagnosticDto['severity']): DiagnosticDto => ({
  code,
  severity,
  message: code,
  remedy: 'Mend it.',
  docsUrl: `docs/diagnostics/${code}.md`,
});

describe('what an event carries on', () => {
  const submitted = eventExamples[Subject.WorkflowSubmitted];

  it('is what every event of a compilation has, and nothing of its own', () => {
    const { timings, notices, ...rest } = carryOn(submitted, { timings: [] });
    expect(rest).toEqual({
      compilationId: submitted.compilationId,
      options: submitted.options,
      project: submitted.project,
      service: submitted.service,
      submittedAt: submitted.submittedAt,
    });
    expect({ timings, notices }).toEqual({ timings: submitted.timings, notices: submitted.notices });
  });

  it('grows by the timings and notices of each stage', () => {
    const [first, second] = [diagnostic('A', 'warning'), diagnostic('B', 'info')];
    const validated = carryOn(submitted, { timings: [{ stage: 'validate', durationMs: 1 }], notices: [first] });
    const generated = carryOn(validated, { timings: [{ stage: 'generate', durationMs: 2 }], notices: [second] });
    expect(generated.timings.map(({ stage }) => stage)).toEqual(['validate', 'generate']);
    expect(generated.notices).toEqual([first, second]);
  });
});

describe('diagnostics', () => {
  it('reject as errors, and travel along otherwise', () => {
    const all = [diagnostic('A', 'warning'), diagnostic('B', 'error'), diagnostic('C', 'suggestion')];
    expect(partitionErrors(all)).toEqual({ errors: [all[1]], notices: [all[0], all[2]] });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workflowType } from './index.js';

describe('workflowType()', () => {
  it.each([
    ['SimpleWorkflow', 'SimpleWorkflow'],
    ['order approval (EU)', 'orderApprovalEU'],
    ['etl-data-pipeline-demo', 'etlDataPipelineDemo'],
    ['Prüfung', expect.stringMatching(/^Prufung$/)],
    ['3 steps', 'workflow3Steps'],
    ['delete', 'deleteWorkflow'],
    ['Date', 'DateWorkflow'],
    ['__proto__', '__proto__Workflow'],
    ['日本語', expect.stringMatching(/^workflow_[0-9a-f]{8}$/)],
    ['x'.repeat(10_000), expect.stringMatching(/^x{55}_[0-9a-f]{8}$/)],
  ])('makes of %s an identifier', (name, type) => {
    expect(workflowType(name)).toEqual(type);
  });

  it('is always an identifier of at most 64 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => expect(workflowType(name)).toMatch(/^[A-Za-z_]\w{0,72}$/)),
    );
  });

  it('keeps apart names that only differ in characters it has to drop', () => {
    expect(workflowType('注文')).not.toBe(workflowType('請求'));
  });
});

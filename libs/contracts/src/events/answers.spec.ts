import { describe, expect, it } from '@jest/globals';
import { eventExamples } from '../schema/event-examples.js';
import { Subject } from '../subjects.js';
import { compileFailure, compileSuccess, validationReport } from './answers.js';
import type { DiagnosticDto } from './common.js';

const found = (severity: DiagnosticDto['severity']): DiagnosticDto => ({
  code: 'X',
  severity,
  message: severity,
  remedy: 'r',
  docsUrl: 'd',
});
const [error, warning, suggestion] = [found('error'), found('warning'), found('suggestion')];

describe('compileSuccess()', () => {
  const verified = eventExamples[Subject.CodeVerified];
  const proven = { ...verified, diagnostics: [suggestion, warning], workedMs: 1.6, version: '1.0.0' };

  it('shows the three files, with manifest and warnings beside them', () => {
    expect(compileSuccess(proven)).toEqual({
      success: true,
      code: verified.code.files,
      manifest: verified.code.manifest,
      metadata: { nodeCount: 3, edgeCount: 2, compilationTimeMs: 2, version: '1.0.0' },
      verification: verified.verification,
      warnings: [warning],
    });
  });

  it('has no manifest where the code has none', () => {
    const { files, nodeMap, sourceHash } = verified.code;
    expect(compileSuccess({ ...proven, code: { files, nodeMap, sourceHash } })).not.toHaveProperty('manifest');
  });
});

describe('answers', () => {
  it('tell errors, warnings and suggestions apart', () => {
    expect(validationReport([suggestion, warning, error])).toEqual({
      valid: false,
      errors: [error],
      warnings: [warning],
      suggestions: ['suggestion'],
    });
    expect(validationReport([warning])).toMatchObject({ valid: true });
    expect(compileFailure({ errors: [error], notices: [suggestion, warning] })).toEqual({
      success: false,
      errors: [error],
      warnings: [warning],
    });
  });
});

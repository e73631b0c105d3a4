import { describe, expect, it } from '@jest/globals';
import { compileFailure, validationReport } from './answers.js';
import type { DiagnosticDto } from './common.js';

const found = (severity: DiagnosticDto['severity']): DiagnosticDto => ({
  code: 'X',
  severity,
  message: severity,
  remedy: 'r',
  docsUrl: 'd',
});
const [error, warning, suggestion] = [found('error'), found('warning'), found('suggestion')];

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

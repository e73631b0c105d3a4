import type { CompileSuccess, Failure, ValidationReport } from '../compile-api.js';
import { partitionErrors } from './carry-on.js';
import type { CodeVerifiedDto } from './code.js';
import type { DiagnosticDto } from './common.js';

/** What a successful compilation is told from. */
export interface ProvenCode extends Pick<CodeVerifiedDto, 'code' | 'verification'> {
  readonly workflow: Pick<CodeVerifiedDto['workflow'], 'nodeCount' | 'edgeCount'>;
  readonly diagnostics: readonly DiagnosticDto[];
  /** Milliseconds that the stages worked on it. */
  readonly workedMs: number;
  /** Version of the compiler. */
  readonly version: string;
}

/** The answer for code that passed: founding plan, appendix C. */
export function compileSuccess(proven: ProvenCode): CompileSuccess {
  const { files, manifest } = proven.code;
  const { workflow, activities, worker } = files;
  const { nodeCount, edgeCount } = proven.workflow;
  const { tscPassed, eslintPassed, anyTypesFound } = proven.verification;
  return {
    success: true,
    code: { workflow, activities, worker },
    ...(manifest === undefined ? {} : { manifest }),
    metadata: { nodeCount, edgeCount, compilationTimeMs: Math.round(proven.workedMs), version: proven.version },
    verification: { tscPassed, eslintPassed, anyTypesFound },
    warnings: warningsIn(proven.diagnostics),
  };
}

/** The answer for a document or code that was refused, with everything that was found. */
export function compileFailure({ errors, notices }: ReturnType<typeof partitionErrors>): Failure {
  return { success: false, errors, warnings: warningsIn(notices) };
}

/** The answer to `POST /validate`. */
export function validationReport(diagnostics: readonly DiagnosticDto[]): ValidationReport {
  const { errors, notices } = partitionErrors(diagnostics);
  const suggestions = notices.filter(({ severity }) => severity === 'suggestion').map(({ message }) => message);
  return { valid: errors.length === 0, errors, warnings: warningsIn(diagnostics), suggestions };
}

function warningsIn(diagnostics: readonly DiagnosticDto[]): readonly DiagnosticDto[] {
  return diagnostics.filter(({ severity }) => severity === 'warning');
}

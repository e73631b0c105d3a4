import type { GeneratedFilesDto, VerificationDto } from './events/code.js';
import type { DiagnosticDto } from './events/common.js';

/** Body of a successful compilation: founding plan, appendix C, and the warnings beside it. */
export interface CompileSuccess {
  readonly success: true;
  readonly code: GeneratedFilesDto;
  readonly metadata: {
    readonly nodeCount: number;
    readonly edgeCount: number;
    /** Milliseconds the stages worked on it, waiting not counted. */
    readonly compilationTimeMs: number;
    /** Version of the compiler. */
    readonly version: string;
  };
  readonly verification: VerificationDto;
  readonly warnings: readonly DiagnosticDto[];
}

/** Body of everything that did not succeed, on every route: at least one error. */
export interface Failure {
  readonly success: false;
  readonly errors: readonly DiagnosticDto[];
  readonly warnings: readonly DiagnosticDto[];
}

export type CompileResponse = CompileSuccess | Failure;

/** Body of an answer to `POST /validate`: founding plan, appendix C. */
export interface ValidationReport {
  readonly valid: boolean;
  readonly errors: readonly DiagnosticDto[];
  readonly warnings: readonly DiagnosticDto[];
  readonly suggestions: readonly string[];
}

import {
  COMPILER_VERSION,
  type CompileOptions,
  generate,
  type GeneratedCode,
  summarize,
  validate,
} from '@workflow-builder/compiler';
import {
  compileFailure,
  type CompileResponse,
  compileSuccess,
  type DiagnosticDto,
  partitionErrors,
} from '@workflow-builder/contracts';
import { createVerifier } from '@workflow-builder/verification';

/** A compilation in this process. */
export interface LocalCompilation {
  /** The answer of `POST /compile`. */
  readonly response: CompileResponse;
  /** All that was generated; absent when the document or its code was refused. */
  readonly code?: GeneratedCode;
}

/** Compiles and proves a document in this process. */
export async function compileWorkflow(document: unknown, options: CompileOptions): Promise<LocalCompilation> {
  const stopwatch = new Stopwatch();
  const { workflow, diagnostics: read } = stopwatch.measure(() => validate(document, options));
  if (workflow === undefined || hasErrors(read)) return refused(read);

  const { code, diagnostics: generated } = stopwatch.measure(() => generate(workflow, options));
  const found = [...read, ...generated];
  if (code === undefined || hasErrors(found)) return refused(found);

  const verifier = await createVerifier();
  const { diagnostics: proof, timings, ...verdict } = await verifier.verify(code.files, code.nodeMap);
  if (proof.length > 0) return refused([...found, ...proof]);

  const response = compileSuccess({
    code,
    workflow: summarize(workflow),
    verification: verdict,
    diagnostics: found,
    workedMs: stopwatch.elapsedMs + timings.tscMs + timings.eslintMs,
    version: COMPILER_VERSION,
  });
  return { response, code };
}

function refused(diagnostics: readonly DiagnosticDto[]): LocalCompilation {
  return { response: compileFailure(partitionErrors(diagnostics)) };
}

function hasErrors(diagnostics: readonly DiagnosticDto[]): boolean {
  return partitionErrors(diagnostics).errors.length > 0;
}

/** Adds up the time that the stages work; getting the verifier ready is not part of it. */
class Stopwatch {
  elapsedMs = 0;

  measure<Result>(work: () => Result): Result {
    const start = performance.now();
    const result = work();
    this.elapsedMs += performance.now() - start;
    return result;
  }
}

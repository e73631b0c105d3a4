import { COMPILER_VERSION, generate, summarize, validate } from '@workflow-builder/compiler';
import {
  type CompileOptionsDto,
  type CompileResponse,
  type DiagnosticDto,
  partitionErrors,
} from '@workflow-builder/contracts';
import { createVerifier } from '@workflow-builder/verification';

/** Compiles and proves a document in this process; the answer is that of `POST /compile`. */
export async function compileWorkflow(document: unknown, options: CompileOptionsDto): Promise<CompileResponse> {
  const stopwatch = new Stopwatch();
  const { workflow, diagnostics: read } = stopwatch.measure(() => validate(document, options));
  if (workflow === undefined || hasErrors(read)) return failure(read);

  const { code, diagnostics: generated } = stopwatch.measure(() => generate(workflow, options));
  const found = [...read, ...generated];
  if (code === undefined || hasErrors(found)) return failure(found);

  const verifier = await createVerifier();
  const { diagnostics: proof, timings, ...verdict } = await verifier.verify(code.files, code.nodeMap);
  if (proof.length > 0) return failure([...found, ...proof]);

  const { workflow: workflowCode, activities, worker } = code.files;
  const { nodeCount, edgeCount } = summarize(workflow);
  const compilationTimeMs = Math.round(stopwatch.elapsedMs + timings.tscMs + timings.eslintMs);
  return {
    success: true,
    code: { workflow: workflowCode, activities, worker },
    metadata: { nodeCount, edgeCount, compilationTimeMs, version: COMPILER_VERSION },
    verification: {
      tscPassed: verdict.tscPassed,
      eslintPassed: verdict.eslintPassed,
      anyTypesFound: verdict.anyTypesFound,
    },
    warnings: warningsIn(found),
  };
}

function failure(diagnostics: readonly DiagnosticDto[]): CompileResponse {
  return { success: false, errors: partitionErrors(diagnostics).errors, warnings: warningsIn(diagnostics) };
}

function hasErrors(diagnostics: readonly DiagnosticDto[]): boolean {
  return partitionErrors(diagnostics).errors.length > 0;
}

function warningsIn(diagnostics: readonly DiagnosticDto[]): readonly DiagnosticDto[] {
  return diagnostics.filter(({ severity }) => severity === 'warning');
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

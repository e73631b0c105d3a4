import type { CompileResponse, CompileSuccess, Failure } from '@workflow-builder/contracts';
import { count, renderDiagnostics } from './diagnostics.js';
import type { Style } from './style.js';

export interface CompilationView {
  readonly labels: ReadonlyMap<string, string>;
  /** Where the code was written. */
  readonly out: string | undefined;
  readonly style: Style;
}

export function renderCompilation(response: CompileResponse, view: CompilationView): string {
  return response.success ? success(response, view) : renderFailure(response, view);
}

function success({ metadata, warnings }: CompileSuccess, { labels, out, style }: CompilationView): string {
  const { nodeCount, edgeCount, compilationTimeMs } = metadata;
  const size = `${count(nodeCount, 'node')}, ${count(edgeCount, 'edge')}, ${compilationTimeMs} ms`;
  const next = out === undefined ? 'Give --out DIR to write the code.' : `The code is in ${out}.`;
  const also = warnings.length === 0 ? '' : `, ${style.yellow(count(warnings.length, 'warning'))}`;
  return (
    renderDiagnostics(warnings, labels, style) +
    `${style.green('Compiled')}: ${size}; tsc and ESLint passed, no any${also}.\n${next}\n`
  );
}

/** Everything that was found, and how much it is. */
export function renderFailure(
  { errors, warnings }: Pick<Failure, 'errors' | 'warnings'>,
  { labels, style }: Pick<CompilationView, 'labels' | 'style'>,
): string {
  return (
    renderDiagnostics([...errors, ...warnings], labels, style) +
    `${style.red('Not compiled')}: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.\n`
  );
}

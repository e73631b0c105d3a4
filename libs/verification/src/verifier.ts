import type { Diagnostic } from '@workflow-builder/diagnostics';
import type { NodeMap } from '@workflow-builder/workflow-model';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { diagnose } from './diagnose.js';
import { fileNames, type GeneratedFiles } from './files.js';
import type { Finding, Tool } from './finding.js';
import { createInspect } from './inspect/inspect.js';
import type { Inspection, Timings } from './inspect/inspection.js';

/** What became of one trio of files. It is proven exactly when `diagnostics` is empty: a warning rejects like an error. */
export interface Verdict {
  readonly tscPassed: boolean;
  readonly eslintPassed: boolean;
  /** Expressions whose type, by the checker, is `any`; counted as `findAnyTypes` says. */
  readonly anyTypesFound: number;
  /** The findings, mapped to nodes; all of severity error. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same findings with their place in the code. */
  readonly findings: readonly Finding[];
  readonly timings: Timings;
}

export interface Verifier {
  /** Versions of the tools. */
  readonly tools: { readonly tsc: string; readonly eslint: string };
  /** Proves one trio of files. Never rejects because of what they contain. */
  verify(files: GeneratedFiles, nodeMap: NodeMap): Promise<Verdict>;
}

/** Resolves when warm: the declarations of the SDK are parsed and every rule has run. Rejects if the tools do not work here. */
export async function createVerifier(): Promise<Verifier> {
  const inspect = await Promise.resolve(createInspect());
  return {
    tools: { tsc: ts.version, eslint: ESLint.version },
    verify: (files, nodeMap) => {
      const [inspection] = inspect([{ files, check: fileNames }]);
      if (inspection === undefined) throw new RangeError('No inspection of the job');
      return Promise.resolve(verdict(inspection, nodeMap));
    },
  };
}

function verdict({ findings, timings }: Inspection, nodeMap: NodeMap): Verdict {
  const count = (tool: Tool): number => findings.filter((finding) => finding.tool === tool).length;
  return {
    tscPassed: count('tsc') === 0,
    eslintPassed: count('eslint') === 0,
    anyTypesFound: count('any'),
    diagnostics: diagnose(findings, nodeMap),
    findings,
    timings,
  };
}

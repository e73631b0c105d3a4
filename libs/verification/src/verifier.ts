import { performance } from 'node:perf_hooks';
import type { Diagnostic } from '@workflow-builder/diagnostics';
import type { NodeMap } from '@workflow-builder/workflow-model';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { findAnyTypes } from './any-types.js';
import { diagnose } from './diagnose.js';
import { createLint, type Lint } from './eslint.js';
import type { GeneratedFiles } from './files.js';
import { CRASH, type Finding, type Tool } from './finding.js';
import { createProgramFactory, type ProgramFactory } from './program.js';
import { checkTypes } from './tsc.js';
import { warmUpFiles } from './warm-up.js';

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

/** In milliseconds. `tscMs` includes parsing and the search for `any`. */
export interface Timings {
  readonly tscMs: number;
  readonly eslintMs: number;
}

export interface Verifier {
  /** Versions of the tools. */
  readonly tools: { readonly tsc: string; readonly eslint: string };
  /** Proves one trio of files. Never rejects because of what they contain. */
  verify(files: GeneratedFiles, nodeMap: NodeMap): Promise<Verdict>;
}

/** Resolves when warm: the declarations of the SDK are parsed and every rule has run. Rejects if the tools do not work here. */
export async function createVerifier(): Promise<Verifier> {
  const programs = createProgramFactory();
  const lint = createLint();
  const verifier: Verifier = {
    tools: { tsc: ts.version, eslint: ESLint.version },
    verify: (files, nodeMap) => Promise.resolve(verdict(inspect(files, programs, lint), nodeMap)),
  };
  const { findings } = await verifier.verify(warmUpFiles, { nodes: [], lines: [] });
  if (findings.length > 0) throw new Error(`The verifier refuses its own sample: ${JSON.stringify(findings)}`);
  return verifier;
}

interface Inspection {
  readonly findings: readonly Finding[];
  readonly timings: Timings;
}

/** Depends on the files alone, not on the nodes they stem from. */
function inspect(files: GeneratedFiles, programs: ProgramFactory, lint: Lint): Inspection {
  const start = performance.now();
  let checked = start;
  const findings = guard('tsc', () => {
    const program = programs.create(files);
    const typed = [...checkTypes(program), ...guard('any', () => findAnyTypes(program))];
    checked = performance.now();
    return [...typed, ...guard('eslint', () => lint(files, program))];
  });
  return { findings, timings: { tscMs: checked - start, eslintMs: performance.now() - checked } };
}

/** A tool that breaks down over odd code has not proven it: that is a finding, not an end of the process. */
function guard(tool: Tool, run: () => readonly Finding[]): readonly Finding[] {
  try {
    return run();
  } catch (error) {
    return [{ tool, rule: CRASH, message: error instanceof Error ? error.message : String(error) }];
  }
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

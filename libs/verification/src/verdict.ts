import type { Diagnostic } from '@workflow-builder/diagnostics';
import type { NodeMap } from '@workflow-builder/workflow-model';
import { diagnose } from './diagnose.js';
import type { Finding, Tool } from './finding.js';
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
  /** Of what had to be inspected; zero where all was known. */
  readonly timings: Timings;
}

/** Findings know nothing of nodes: they are mapped here, last. */
export function verdictOf({ findings, timings }: Inspection, nodeMap: NodeMap): Verdict {
  const count = (tool: Tool): number => findings.filter((finding) => finding.tool === tool).length;
  const isComplete = count('verifier') === 0;
  return {
    tscPassed: isComplete && count('tsc') === 0,
    eslintPassed: isComplete && count('eslint') === 0,
    anyTypesFound: count('any'),
    diagnostics: diagnose(findings, nodeMap),
    findings,
    timings,
  };
}

import { isDeepStrictEqual } from 'node:util';
import { readWorkflow, type Workflow, workflowType } from '@workflow-builder/workflow-model';
import { compile } from '../../src/index.js';
import { options } from '../support/cases.js';
import { type FuzzCase, surroundingsOf } from './case.js';
import { comparable, differences } from './compare.js';
import { readGraph } from './oracle/graph.js';
import { interpret } from './oracle/interpret.js';
import { orders } from './orders.js';
import { executeCode } from './stand-in/execute.js';
import type { Trace } from './trace.js';

/** What became of one case. */
export type Verdict =
  | { readonly kind: 'agreed'; readonly trace: Trace; readonly runs: number; readonly code: string }
  /** The compiler has errors to tell, by code. */
  | { readonly kind: 'refused'; readonly codes: readonly string[]; readonly reasons: readonly string[] }
  | { readonly kind: 'differed'; readonly differences: readonly string[]; readonly code?: string };

/**
 * Compiles a case, executes both the document and its code, and compares the traces.
 * @param tamper changes the code before it is executed, to see whether that is noticed
 */
export async function check(fuzzCase: FuzzCase, tamper = (code: string): string => code): Promise<Verdict> {
  const { document } = fuzzCase;
  const { code, diagnostics } = compile(document, options);
  const { workflow } = readWorkflow(document);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (code === undefined || workflow === undefined) {
    const reasons = errors.map(
      ({ code: errorCode, nodeId, message }) => `${errorCode} at ${nodeId ?? '-'}: ${message}`,
    );
    return { kind: 'refused', codes: [...new Set(errors.map((error) => error.code))], reasons };
  }
  const text = tamper(code.files.workflow);
  try {
    return await compareTraces(fuzzCase, workflow, text);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'differed', differences: [reason], code: text };
  }
}

async function compareTraces(fuzzCase: FuzzCase, workflow: Workflow, code: string): Promise<Verdict> {
  const surroundings = surroundingsOf(fuzzCase);
  const type = workflowType(workflow.name);
  const { runs, ...actual } = await executeCode(code, type, surroundings, fuzzCase.eventWeight);
  const toComparable = comparable(workflow, runs > 1);
  const actualSide = toComparable(actual);
  let first: readonly string[] | undefined;
  for (const choose of orders(fuzzCase.seed, readGraph(workflow), actual.steps)) {
    const trace = interpret(workflow, surroundings, choose);
    const found = differences(toComparable(trace), actualSide);
    if (found.length === 0) return { kind: 'agreed', trace, runs, code };
    first ??= found;
  }
  return { kind: 'differed', differences: first ?? [], code };
}

/** Whether a case still shows what another one showed: the same codes, or a difference of the same sort. */
export function isSameFailure(one: Verdict, other: Verdict): boolean {
  if (one.kind === 'refused' && other.kind === 'refused') return isDeepStrictEqual(one.codes, other.codes);
  return one.kind === 'differed' && other.kind === 'differed' && sortOf(one.differences) === sortOf(other.differences);
}

/** The first word says what differs, be it the outcome, a step, or that the code broke down. */
function sortOf([first = '']: readonly string[]): string {
  return first.split(' ', 1)[0] ?? '';
}

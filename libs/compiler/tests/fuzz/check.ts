import { isDeepStrictEqual } from 'node:util';
import { readWorkflow, type Workflow, workflowType } from '@workflow-builder/workflow-model';
import { compile } from '../../src/index.js';
import { options } from '../support/cases.js';
import { type FuzzCase, surroundingsOf } from './case.js';
import { comparisonOf, differences } from './compare.js';
import { readGraph } from './oracle/graph.js';
import { interpret } from './oracle/interpret.js';
import { ordersOf } from './orders.js';
import { findOrder, type Interpret } from './search.js';
import { executeCode, type Trace } from '@workflow-builder/rehearsal';

/** What became of one case. */
export type Verdict =
  | { readonly kind: 'agreed'; readonly trace: Trace; readonly runs: number; readonly code: string }
  /** The compiler has errors to tell, by code. */
  | { readonly kind: 'refused'; readonly codes: readonly string[]; readonly reasons: readonly string[] }
  /** A text grew beyond what a string may hold, as one does that is put into itself in loops: no run ends with it. */
  | { readonly kind: 'outgrown' }
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
    if (error instanceof Error && error.message === 'Invalid string length') return { kind: 'outgrown' };
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'differed', differences: [reason], code: text };
  }
}

async function compareTraces(fuzzCase: FuzzCase, workflow: Workflow, code: string): Promise<Verdict> {
  const surroundings = surroundingsOf(fuzzCase);
  const type = workflowType(workflow.name);
  const { runs, ...actual } = await executeCode(code, type, surroundings, { eventWeight: fuzzCase.eventWeight });
  const comparison = comparisonOf(workflow, runs > 1);
  const inOrder: Interpret = (choose) => interpret(workflow, surroundings, choose);
  const trace = findOrder(ordersOf(readGraph(workflow), actual.steps), inOrder, comparison, actual);
  if (trace !== undefined) return { kind: 'agreed', trace, runs, code };
  const asTheyCome = comparison.trace(inOrder(() => 0).trace);
  return { kind: 'differed', differences: differences(asTheyCome, comparison.trace(actual)), code };
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

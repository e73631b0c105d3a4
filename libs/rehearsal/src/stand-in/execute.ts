import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { Agenda, type Surroundings } from './agenda.js';
import type { Outcome, Trace } from './trace.js';
import { withoutOrphans } from './orphans.js';
import { asJson } from './as-json.js';
import { type Chain, ContinueAsNew, Endless, Run } from './run.js';
import { apply, isCallable, loadCode, type Script } from './script.js';
import { workflowApi } from './workflow-api.js';

type Workflow = (...args: readonly JsonValue[]) => Promise<unknown>;

/** Runs after the last of the promises that can be settled. */
const drained = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Most happenings of a run. */
const MOST_HAPPENINGS = 5000;

/** Bounds a run that goes round in circles without waiting for anything. */
const MOST_STEPS = 20_000;

/** Most runs of a chain, which bounds one that is continued as new without end. */
const MOST_RUNS = 1000;

export interface ExecutionOptions {
  /** How often an event counts in the length of the history. Default 1. */
  readonly eventWeight?: number;
  /** Steps after which the workflow counts as endless. Default 20,000. */
  readonly mostSteps?: number;
}

export type Execution = Trace & { readonly runs: number };

/** {@link executeScript} of the text of `workflow.ts`. */
export function executeCode(
  code: string,
  workflowType: string,
  surroundings: Surroundings,
  options?: ExecutionOptions,
): Promise<Execution> {
  return executeScript(loadCode(code), workflowType, surroundings, options);
}

/**
 * Executes generated code against a stand-in of `@temporalio/workflow`, without a server and without waiting.
 * @throws Endless
 */
export async function executeScript(
  script: Script,
  workflowType: string,
  { seed, input, messages, results }: Surroundings,
  { eventWeight = 1, mostSteps = MOST_STEPS }: ExecutionOptions = {},
): Promise<Execution> {
  let run: Run | undefined;
  const agenda = new Agenda({ seed, results, messages, deliver: (message) => run?.deliver(message) });
  const chain: Chain = { agenda, steps: [], answers: new Map(), unhandled: [], eventWeight, mostSteps };
  let args: readonly JsonValue[] = [input];
  for (let number = 0; number < MOST_RUNS; number += 1) {
    run = new Run(chain, workflowType, number);
    const current = run;
    const end = await withoutOrphans(() => executeRun(script, current, args));
    if (end.kind !== 'continued') {
      const { answers } = chain;
      for (const [name, answer] of run.queries) answers.set(`query ${name}`, answer());
      return { outcome: end, steps: chain.steps, answers: Object.fromEntries(answers), runs: number + 1 };
    }
    args = end.carried;
  }
  throw new Endless();
}

type RunEnd = Outcome | { readonly kind: 'continued'; readonly carried: readonly JsonValue[] };

async function executeRun(script: Script, run: Run, args: readonly JsonValue[]): Promise<RunEnd> {
  const ends: (() => RunEnd)[] = [];
  const workflow = instance(script, run);
  void run.root
    .run(() => workflow(...args))
    .then(
      (result) => void ends.push(() => ({ kind: 'completed', result: asJson(result) })),
      (error: unknown) => void ends.push(() => endOf(error)),
    );
  await drained();
  for (let happenings = 0; happenings < MOST_HAPPENINGS; happenings += 1) {
    while (ends.length === 0 && run.meetCondition()) await drained();
    const [failure] = run.failures;
    const end = failure === undefined ? ends[0]?.() : endOf(failure);
    if (end !== undefined) return checked(end, run);
    if (!run.chain.agenda.advance()) return { kind: 'waiting' };
    await drained();
  }
  throw new Endless();
}

/** Nothing may be left running behind a run. */
function checked(end: RunEnd, { chain }: Run): RunEnd {
  if (chain.agenda.isBusy) throw new Error(`The workflow ${end.kind} while something is still running.`);
  return end;
}

function endOf(error: unknown): RunEnd {
  if (error instanceof ContinueAsNew) return { kind: 'continued', carried: error.carried };
  const cause = innermost(error);
  if (cause instanceof ApplicationFailure) {
    return { kind: 'failed', type: cause.type ?? '', message: cause.message };
  }
  // What is no failure of the workflow's world is a defect of its code: the server would repeat the task for ever.
  throw error instanceof Error ? error : new Error(String(error));
}

function innermost(error: unknown): unknown {
  return error instanceof TemporalFailure && error.cause !== undefined ? innermost(error.cause) : error;
}

/** A module of its own for each run, as the SDK loads it. */
function instance(script: Script, run: Run): Workflow {
  const exports: Record<string, unknown> = {};
  const api = workflowApi(run);
  const require = (name: string): unknown => {
    if (name !== '@temporalio/workflow') throw new Error(`Workflow code must not import ${name}.`);
    return api;
  };
  script(exports, require, virtualDate(run), Error);
  const workflow = exports[run.workflowType];
  if (!isCallable(workflow)) throw new Error(`The code exports no ${run.workflowType}.`);
  return (...args) => new Promise((resolve) => resolve(apply(workflow, args)));
}

/** The clock of the run in place of that of the machine. */
function virtualDate(run: Run): typeof Date {
  return new Proxy(Date, {
    construct: (target, args: readonly unknown[], constructor) => {
      const date: unknown = Reflect.construct(target, args.length === 0 ? [run.now()] : args, constructor);
      return date instanceof Date ? date : new Date(NaN);
    },
    get: (target, name): unknown => (name === 'now' ? () => run.now() : Reflect.get(target, name)),
  });
}

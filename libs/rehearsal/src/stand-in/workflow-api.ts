import {
  ActivityFailure,
  ApplicationFailure,
  CancelledFailure,
  ChildWorkflowFailure,
  RetryState,
  rootCause,
  TemporalFailure,
  TimeoutFailure,
} from '@temporalio/common';
import { type JsonValue, parseDuration } from '@workflow-builder/workflow-model';
import { hash } from './hash.js';
import type { Step } from './trace.js';
import { CancellationScope } from './cancellation-scope.js';
import { asJson } from './as-json.js';
import { ContinueAsNew, type Run } from './run.js';

interface Definition {
  readonly type: 'signal' | 'update' | 'query';
  readonly name: string;
}

interface ActivityOptions {
  readonly cancellationType?: string;
  readonly summary?: string;
}

interface ChildOptions {
  readonly workflowId?: string;
  readonly args?: readonly unknown[];
}

type Fn = (...args: readonly JsonValue[]) => unknown;

/** The module `@temporalio/workflow` as far as generated code uses it, for one run. Nothing in it takes real time. */
export function workflowApi(run: Run): Readonly<Record<string, unknown>> {
  return { ...failures, ...scopes(run), ...waits(run), ...messages(run), ...others(run) };
}

const failures = {
  ActivityFailure,
  ApplicationFailure,
  CancelledFailure,
  ChildWorkflowFailure,
  TemporalFailure,
  TimeoutFailure,
  ContinueAsNew,
  RetryState,
  rootCause,
  isCancellation,
  ActivityCancellationType: {
    TRY_CANCEL: 'TRY_CANCEL',
    WAIT_CANCELLATION_COMPLETED: 'WAIT_CANCELLATION_COMPLETED',
    ABANDON: 'ABANDON',
  },
  ParentClosePolicy: { TERMINATE: 'TERMINATE', ABANDON: 'ABANDON', REQUEST_CANCEL: 'REQUEST_CANCEL' },
};

function isCancellation(error: unknown): boolean {
  if (error instanceof CancelledFailure) return true;
  const isWrapped = error instanceof ActivityFailure || error instanceof ChildWorkflowFailure;
  return isWrapped && error.cause instanceof CancelledFailure;
}

function scopes(run: Run): object {
  const sleep = (milliseconds: number): Promise<void> => run.sleep(milliseconds);
  const withTimeout = <T>(timeout: string | number, work: () => Promise<T>): Promise<T> =>
    new CancellationScope({ timeout: milliseconds(timeout), sleep }).run(work);
  return { CancellationScope: Object.assign(CancellationScope, { withTimeout }) };
}

function waits(run: Run): object {
  return {
    proxyActivities: (options: ActivityOptions = {}) => activities(run, options),
    sleep: (duration: string | number) => run.sleep(Math.max(1, milliseconds(duration))),
    condition: (isMet: () => boolean, timeout?: string | number) =>
      timeout === undefined ? run.until(isMet) : untilOrTimeout(run, isMet, milliseconds(timeout)),
    executeChild: (type: string, options: ChildOptions = {}) => child(run, type, options),
    startChild: (type: string, options: ChildOptions = {}) =>
      Promise.resolve({
        workflowId: options.workflowId ?? type,
        firstExecutionRunId: 'run',
        result: () => child(run, type, options),
        signal: () => Promise.resolve(),
      }),
    getExternalWorkflowHandle: (workflowId: string) => ({
      workflowId,
      signal: (signal: string | Definition, ...args: readonly unknown[]) =>
        external(run, workflowId, typeof signal === 'string' ? signal : signal.name, args),
      cancel: () => Promise.resolve(),
    }),
  };
}

/** A function for every name; it runs an activity, or one with other options. */
function activities(run: Run, options: ActivityOptions): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        const call = (...args: readonly unknown[]): Promise<JsonValue> => activity(run, String(name), options, args);
        const executeWithOptions = (own: ActivityOptions, args: readonly unknown[]): Promise<JsonValue> =>
          activity(run, String(name), { ...options, ...own }, args);
        return Object.assign(call, { executeWithOptions });
      },
    },
  );
}

async function activity(
  run: Run,
  name: string,
  { cancellationType, summary }: ActivityOptions,
  [input]: readonly unknown[],
): Promise<JsonValue> {
  const isAwaited = cancellationType === 'WAIT_CANCELLATION_COMPLETED';
  const settlement = await run.work(
    { name, input: asJson(input), ...(summary !== undefined && { label: summary }) },
    isAwaited,
  );
  switch (settlement.kind) {
    case 'returned':
      return asJson(settlement.value);
    case 'failed':
      throw activityFailure(name, ApplicationFailure.create(settlement));
    case 'cancelled':
      throw activityFailure(name, new CancelledFailure('Activity cancelled'));
  }
}

function activityFailure(name: string, cause: Error): ActivityFailure {
  return new ActivityFailure('Activity task failed', name, name, RetryState.MAXIMUM_ATTEMPTS_REACHED, undefined, cause);
}

async function child(run: Run, type: string, { args = [], workflowId }: ChildOptions): Promise<JsonValue> {
  const settlement = await run.work({ name: `child ${type}`, input: asJson(args[0]) }, true);
  switch (settlement.kind) {
    case 'returned':
      return asJson(settlement.value);
    case 'failed':
      throw childFailure(type, workflowId, ApplicationFailure.create(settlement));
    case 'cancelled':
      throw childFailure(type, workflowId, new CancelledFailure('Child workflow cancelled'));
  }
}

function childFailure(type: string, workflowId: string | undefined, cause: Error): ChildWorkflowFailure {
  const execution = { workflowId: workflowId ?? type, runId: 'run' };
  return new ChildWorkflowFailure('default', execution, type, RetryState.NON_RETRYABLE_FAILURE, cause);
}

async function external(run: Run, workflowId: string, signal: string, args: readonly unknown[]): Promise<void> {
  const settlement = await run.work({ name: `signal ${signal} ${workflowId}`, input: asJson(args[0]) }, true);
  if (settlement.kind === 'failed') throw ApplicationFailure.create(settlement);
  if (settlement.kind === 'cancelled') throw new CancelledFailure('Signal cancelled');
}

/** True when the condition came first, false when the time-out did. */
async function untilOrTimeout(run: Run, isMet: () => boolean, timeout: number): Promise<boolean> {
  if (isMet()) return true;
  const scope = new CancellationScope();
  return scope.run(async () => {
    try {
      return await Promise.race([run.until(isMet).then(() => true), run.sleep(timeout).then(() => false)]);
    } finally {
      scope.cancel();
    }
  });
}

function messages(run: Run): object {
  const define =
    (type: Definition['type']) =>
    (name: string): Definition => ({ type, name });
  return {
    defineSignal: define('signal'),
    defineUpdate: define('update'),
    defineQuery: define('query'),
    setHandler: ({ type, name }: Definition, handler: Fn | undefined) => {
      if (type !== 'query') run.handle(name, handler);
      else if (handler !== undefined) run.queries.set(name, () => asJson(handler()));
    },
    allHandlersFinished: () => run.allHandlersFinished,
  };
}

function others(run: Run): object {
  const next = (...carried: readonly unknown[]): never => {
    throw new ContinueAsNew(carried.map(asJson));
  };
  const nothing = (): undefined => undefined;
  return {
    proxySinks: () => ({ steps: { record: (step: Step) => run.record(step) } }),
    workflowInfo: () => ({
      workflowId: 'fuzz',
      runId: `run-${run.number}`,
      workflowType: run.workflowType,
      taskQueue: 'default',
      namespace: 'default',
      historyLength: run.historyLength,
      historySize: run.historyLength * 100,
      continueAsNewSuggested: run.historyLength > 4096,
      unsafe: { isReplaying: false, now: () => run.now() },
    }),
    makeContinueAsNewFunc:
      () =>
      (...carried: readonly unknown[]) =>
        Promise.resolve().then(() => next(...carried)),
    continueAsNew: (...carried: readonly unknown[]) => Promise.resolve().then(() => next(...carried)),
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing, trace: nothing },
    uuid4: () => `uuid-${hash(`${run.number} ${run.historyLength}`)}`,
    patched: () => true,
    deprecatePatch: nothing,
    upsertSearchAttributes: nothing,
    upsertMemo: nothing,
    setWorkflowOptions: nothing,
  };
}

/** As the SDK reads it: a number is milliseconds. */
function milliseconds(duration: string | number): number {
  const parsed = typeof duration === 'number' ? duration : parseDuration(duration);
  if (parsed === undefined) throw new TypeError(`No duration: ${duration}`);
  return parsed;
}

import { RetryState } from '@temporalio/common';
import {
  ActivityFailure,
  CancellationScope,
  ChildWorkflowFailure,
  defineSignal,
  proxyActivities,
  setHandler,
  sleep,
  workflowInfo,
  type WorkflowInterceptors,
} from '@temporalio/workflow';
import { ALL_SENT_SIGNAL, WORK_ACTIVITY } from './names.js';
import { VirtualClock } from './virtual-clock.js';

/** What the platform's side is asked for; how it ends is the scenario's to say. */
interface Outside {
  [WORK_ACTIVITY](work: { readonly name: string; readonly input: unknown; readonly label?: string }): Promise<unknown>;
}

const ONCE = { maximumAttempts: 1 };
const TICK = 'tick of the rehearsal';
const allSent = defineSignal(ALL_SENT_SIGNAL);
const { [WORK_ACTIVITY]: outside } = proxyActivities<Outside>({ startToCloseTimeout: '1 minute', retry: ONCE });

/** Keeps a run of a rehearsal to itself: what is outside has the outcomes of the scenario, and time is the clock's. */
export function interceptors(): WorkflowInterceptors {
  const { continuedFromExecutionRunId, taskQueue, namespace } = workflowInfo();
  const tick = (): Promise<void> => CancellationScope.nonCancellable(() => sleep(1, { summary: TICK }));
  const clock = new VirtualClock(continuedFromExecutionRunId !== undefined, tick);
  return {
    inbound: [
      {
        execute(input, next) {
          setHandler(allSent, () => clock.release());
          return next(input);
        },
      },
    ],
    outbound: [
      {
        startTimer: (input, next) => (input.options?.summary === TICK ? next(input) : slept(clock, input.durationMs)),
        scheduleActivity({ activityType: name, args: [argument = null], options, ...input }, next) {
          if (name === WORK_ACTIVITY) {
            return next({ activityType: name, args: [argument], options, ...input });
          }
          const { summary } = options;
          const work = { name, input: argument, ...(summary !== undefined && { label: summary }) };
          const once = { ...options, retry: ONCE, taskQueue };
          return clock.during(() => next({ ...input, activityType: WORK_ACTIVITY, args: [work], options: once }));
        },
        startChildWorkflowExecution({ workflowType, options: { args, workflowId } }) {
          const work = { name: `child ${workflowType}`, input: args[0] ?? null };
          const result = clock
            .during(() => outside(work))
            .catch((error: unknown) => {
              const execution = { workflowId, runId: 'rehearsed' };
              const state = RetryState.NON_RETRYABLE_FAILURE;
              throw new ChildWorkflowFailure(namespace, execution, workflowType, state, causeOf(error));
            });
          // Who starts a child need not wait for it.
          result.catch(() => undefined);
          return Promise.resolve([Promise.resolve('rehearsed'), result]);
        },
        async signalWorkflow({ signalName, args: [payload = null], target }) {
          if (target.type === 'child') return;
          const work = { name: `signal ${signalName} ${target.workflowExecution.workflowId}`, input: payload };
          await clock
            .during(() => outside(work))
            .catch((error: unknown) => {
              throw causeOf(error);
            });
        },
      },
    ],
  };
}

/** A timer of the clock, which ends with its scope as one of the server does. */
function slept(clock: VirtualClock, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const scope = CancellationScope.current();
    const withdraw = clock.start(milliseconds, resolve);
    if (!scope.cancellable) return;
    scope.cancelRequested.catch((error: unknown) => {
      withdraw();
      reject(causeOf(error));
    });
  });
}

/** What ended an activity that stands for something else, or what a scope was cancelled with. */
function causeOf(error: unknown): Error {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof Error ? cause : new Error(String(cause));
}

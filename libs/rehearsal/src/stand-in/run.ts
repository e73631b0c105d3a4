import { CancelledFailure } from '@temporalio/common';
import type { JsonValue } from '@workflow-builder/workflow-model';
import type { Agenda, Message, Settlement, Work } from './agenda.js';
import type { Step } from './trace.js';
import { asJson } from './as-json.js';
import { CancellationScope } from './cancellation-scope.js';

type Handler = (payload: JsonValue) => unknown;

interface Condition {
  readonly isMet: () => boolean;
  readonly meet: () => void;
}

/** Asks for the next run of the chain. */
export class ContinueAsNew extends Error {
  constructor(readonly carried: readonly JsonValue[]) {
    super('Workflow continued as new');
  }
}

/** Tells that a workflow goes round in circles. */
export class Endless extends Error {
  constructor() {
    super('The workflow does not come to an end.');
  }
}

/** What the chain of runs of one workflow shares. */
export interface Chain {
  readonly agenda: Agenda;
  readonly steps: Step[];
  readonly answers: Map<string, JsonValue>;
  /** Signals that no handler has taken yet; they wait for one, also in the next run. */
  readonly unhandled: Message[];
  /** How often an event counts in `historyLength`, so that short runs can be long ones. */
  readonly eventWeight: number;
  /** Bounds loops that never wait. */
  readonly mostSteps: number;
}

/** The state of one run as the workflow API sees it. */
export class Run {
  readonly root = new CancellationScope();
  private readonly conditions = new Set<Condition>();
  private readonly handlers = new Map<string, Handler>();
  readonly queries = new Map<string, () => JsonValue>();
  private unfinished = 0;
  private events = 3;

  constructor(
    readonly chain: Chain,
    readonly workflowType: string,
    readonly number: number,
  ) {}

  /** Roughly what a server counts. */
  get historyLength(): number {
    return this.events * this.chain.eventWeight;
  }

  get allHandlersFinished(): boolean {
    return this.unfinished === 0;
  }

  now(): number {
    return this.chain.agenda.now;
  }

  /**
   * Waits for an activity or a child.
   * @param isAwaited whether it is waited for when its scope is cancelled; otherwise it is left to itself.
   */
  work(work: Work, isAwaited: boolean): Promise<Settlement> {
    this.events += 3;
    return this.pending<Settlement>((settle) => {
      const cancel = this.chain.agenda.addWork(work, settle);
      return () => {
        cancel();
        if (!isAwaited) settle({ kind: 'cancelled' });
        return 'settles';
      };
    });
  }

  sleep(milliseconds: number): Promise<void> {
    this.events += 2;
    return this.pending<undefined>((settle) => {
      const withdraw = this.chain.agenda.addTimer(milliseconds, () => settle(undefined));
      return () => {
        withdraw();
        return undefined;
      };
    });
  }

  /** Waits until the function gives true, which is asked whenever something has happened. */
  until(isMet: () => boolean): Promise<void> {
    return this.pending<undefined>((settle) => {
      const condition = { isMet, meet: () => settle(undefined) };
      this.conditions.add(condition);
      return () => void this.conditions.delete(condition);
    });
  }

  /** Meets the first condition that holds; false when none does. */
  meetCondition(): boolean {
    for (const condition of this.conditions) {
      if (!condition.isMet()) continue;
      this.conditions.delete(condition);
      condition.meet();
      return true;
    }
    return false;
  }

  /** @throws Endless */
  record(step: Step): void {
    if (this.chain.steps.push(step) > this.chain.mostSteps) throw new Endless();
  }

  handle(name: string, handler: Handler | undefined): void {
    if (handler === undefined) {
      this.handlers.delete(name);
      return;
    }
    this.handlers.set(name, handler);
    const { unhandled } = this.chain;
    const waiting = unhandled.filter((message) => message.name === name);
    unhandled.splice(0, unhandled.length, ...unhandled.filter((message) => message.name !== name));
    for (const message of waiting) this.call(handler, message);
  }

  deliver(message: Message): void {
    this.events += 1;
    const handler = this.handlers.get(message.name);
    if (handler === undefined) this.chain.unhandled.push(message);
    else this.call(handler, message);
  }

  private call(handler: Handler, { name, channel, payload }: Message): void {
    this.unfinished += 1;
    const finish = (answer: unknown): void => {
      this.unfinished -= 1;
      if (channel === 'update') this.answer(name, asJson(answer));
    };
    const fail = (error: unknown): void => {
      this.unfinished -= 1;
      if (channel === 'signal') this.failures.push(error);
    };
    void this.root.run(() => Promise.resolve(payload).then(handler)).then(finish, fail);
  }

  /** Answers the next update of a name. */
  private answer(name: string, answer: JsonValue): void {
    const { answers } = this.chain;
    const before = [...answers.keys()].filter((key) => key.startsWith(`${name} `)).length;
    answers.set(`${name} ${before}`, answer);
  }

  /** What signal handlers threw, which fails the workflow. */
  readonly failures: unknown[] = [];

  /** @param start begins to wait, and gives back how to cancel that; what then still settles by itself says so. */
  private pending<T>(start: (settle: (value: T) => void) => () => 'settles' | undefined): Promise<T> {
    const scope = CancellationScope.current();
    return new Promise<T>((resolve, reject) => {
      if (scope.consideredCancelled) {
        scope.cancelRequested.catch(reject);
        return;
      }
      const state = { isSettled: false };
      const settle = (value: T): void => {
        state.isSettled = true;
        resolve(value);
      };
      const cancel = start(settle);
      if (!scope.cancellable) return;
      scope.cancelRequested.catch((error: unknown) => {
        if (state.isSettled) return;
        if (cancel() !== 'settles') reject(error instanceof Error ? error : new CancelledFailure('cancelled'));
      });
    });
  }
}

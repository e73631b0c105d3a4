import type { Cancellation } from './cancellation.js';
import { Cancelled } from './failure.js';
import { type Ended, type Fibers, settled, type Task, turn } from './fibers.js';

/**
 * Branches of one activation. Rule 15: an error in one of them cancels the others, waits for them and fails the activation with
 * the first error.
 */
export class Branches {
  private open = 0;
  private failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly fibers: Fibers,
    private readonly cancellation: Cancellation,
    private readonly settle: (end: Ended<undefined>) => void,
  ) {}

  /** What has not started when the activation is cancelled never starts. */
  start<T>(label: string, task: Task<T>, done: (value: T) => void): void {
    this.open += 1;
    this.fibers.spawn(label, this.unlessCancelled(task), (end) => {
      if (end.kind === 'done') this.close(() => done(end.value));
      // That an error gets about is a step of its own: what others do meanwhile may come before it.
      else this.fibers.spawn('error', turn(), () => this.close(() => this.fail(end.error)));
    });
  }

  /** To be called when the first branches have been started. */
  begun(): void {
    if (this.open === 0) this.settle(this.failure === undefined ? done : { kind: 'thrown', ...this.failure });
  }

  private *unlessCancelled<T>(task: Task<T>): Task<T> {
    if (this.cancellation.isRequested) throw new Cancelled();
    return yield* task;
  }

  private close(then: () => void): void {
    then();
    this.open -= 1;
    this.begun();
  }

  private fail(error: unknown): void {
    this.failure ??= { error };
    this.cancellation.cancel();
  }
}

const done: Ended<undefined> = { kind: 'done', value: undefined };

/** Runs tasks in their order, at most so many at once; `next` gives none when no further one shall start. */
export function* pool(
  fibers: Fibers,
  cancellation: Cancellation,
  limit: number,
  next: () => { readonly label: string; readonly task: Task<void> } | undefined,
): Task<void> {
  yield* settled<undefined>((settle) => {
    const branches = new Branches(fibers, cancellation, settle);
    const startNext = (): void => {
      const following = next();
      if (following !== undefined) branches.start(following.label, following.task, startNext);
    };
    for (let slot = 0; slot < limit; slot += 1) startNext();
    branches.begun();
  });
}

import type { Step } from '@workflow-builder/rehearsal';

/** Parks a fiber; what it is given wakes the fiber up. */
export type Park = (wake: () => void) => void;

/** Code that can be parked. */
export type Task<T> = Generator<Park, T, void>;

export type Ended<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'thrown'; readonly error: unknown };

interface Ready {
  readonly label: string;
  readonly run: () => void;
}

/** A step that has begun. */
export type Start = Pick<Step, 'nodeId' | 'startedAt' | 'input'>;

/** What a run has done so far: steps that have begun, and those that have ended, in their order. */
export interface Progress {
  readonly starts: readonly Start[];
  readonly steps: readonly Step[];
}

/** Which of several fibers that could go on goes on first: a position in the list of their labels, given the progress so far. */
export type Choice = (labels: readonly string[], progress: Progress) => number;

/** Tasks that run concurrently, one piece at a time. The order of pieces is open, and chosen from outside. */
export class Fibers {
  private readonly ready: Ready[] = [];

  constructor(private readonly choose: (labels: readonly string[]) => number) {}

  /** The label tells the choice what the fiber is about to do. */
  spawn<T>(label: string, task: Task<T>, ended: (end: Ended<T>) => void): void {
    this.ready.push({ label, run: () => this.resume(label, task, ended) });
  }

  /** Runs until every fiber is parked or has ended. */
  run(): void {
    while (this.ready.length > 0) {
      const index = this.choose(this.ready.map(({ label }) => label));
      const [next] = this.ready.splice(index, 1);
      next?.run();
    }
  }

  private resume<T>(label: string, task: Task<T>, ended: (end: Ended<T>) => void): void {
    const next = advance(task);
    if (next.kind === 'parked') {
      next.park(() => void this.ready.push({ label, run: () => this.resume(label, task, ended) }));
    } else {
      ended(next);
    }
  }
}

function advance<T>(task: Task<T>): Ended<T> | { readonly kind: 'parked'; readonly park: Park } {
  try {
    const { done, value } = task.next();
    return done === true ? { kind: 'done', value } : { kind: 'parked', park: value };
  } catch (error) {
    return { kind: 'thrown', error };
  }
}

/** Lets others go first. */
export function* turn(): Task<void> {
  yield (wake) => wake();
}

/** Waits until `start` calls back. @throws what it calls back with. */
export function* settled<T>(start: (settle: (end: Ended<T>) => void) => void): Task<T> {
  const ends: Ended<T>[] = [];
  yield (wake) => {
    start((end) => {
      if (ends.push(end) === 1) wake();
    });
  };
  const [end] = ends;
  if (end === undefined) throw new Error('A fiber was woken up without a reason.');
  if (end.kind === 'thrown') throw end.error;
  return end.value;
}

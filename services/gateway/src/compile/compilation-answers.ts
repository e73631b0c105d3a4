import { OutcomeParser, type CompilationRecords, type Outcome } from '@workflow-builder/compilations';
import { compilationReplySubject, subjectOfType } from '@workflow-builder/contracts';
import type { Bus } from '@workflow-builder/messaging';

/** How often a waiting request looks at the record, in case the reply was lost with a connection. */
const LOOK_EVERY_MS = 500;

/** Someone waits for a compilation to end. */
export interface PendingAnswer {
  /** The outcome, or undefined when it is not there after `waitMs`. Listening goes on. */
  within(waitMs: number): Promise<Outcome | undefined>;
  /** Stops listening. */
  abandon(): void;
}

/** Correlates the replies of the stages with those who wait for them. */
export class CompilationAnswers {
  readonly #outcomes = new OutcomeParser();

  /** @param giveUpMs after which a compilation that nobody heard of any more is no longer listened for */
  constructor(
    private readonly bus: Bus,
    private readonly records: CompilationRecords,
    private readonly giveUpMs: number,
  ) {}

  /** Listens for the end of a compilation from now on, and calls `onEnd` once: when it ended, was abandoned or given up. */
  expect(compilationId: string, onEnd: () => void): PendingAnswer {
    const ended = deferred<Outcome | undefined>();
    const stopListening = this.bus.listen(compilationReplySubject(compilationId), ({ type = '', at, data }) => {
      ended.resolve(this.#outcomes.parse(subjectOfType(type), at, data));
    });
    const look = setInterval(() => {
      this.records.outcome(compilationId).then((outcome) => outcome && ended.resolve(outcome), ignoreAbsentBus);
    }, LOOK_EVERY_MS).unref();
    const giveUp = setTimeout(() => ended.resolve(undefined), this.giveUpMs).unref();
    void ended.promise.then(() => {
      stopListening();
      clearInterval(look);
      clearTimeout(giveUp);
      onEnd();
    });
    return { within: (waitMs) => firstOf(ended.promise, waitMs), abandon: () => ended.resolve(undefined) };
  }
}

/** The record is looked at again at the next tick; until then the reply may come. */
function ignoreAbsentBus(): void {}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

async function firstOf<T>(promise: Promise<T>, waitMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, waitMs, undefined);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

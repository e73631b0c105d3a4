import type { Inspection } from '../inspect/inspection.js';
import type { InspectionRequest } from './inspector.js';
import { isHeavy, sizeOf } from './load.js';

/** Documents in one program at most, and characters to be checked in it: more gain nothing and make others wait. */
const MAX_BATCH = 16;
const MAX_BATCH_CHARACTERS = 256 * 1024;

/** A document that waits, and who waits for it. */
export interface Waiting {
  readonly request: InspectionRequest;
  /** `performance.now()` at its arrival. */
  readonly since: number;
  readonly resolve: (inspection: Inspection) => void;
  readonly reject: (error: unknown) => void;
}

/** What a thread works on at a time: documents that share a program, or one by itself that may take long. */
export interface Batch {
  readonly kind: 'shared' | 'alone';
  readonly members: readonly Waiting[];
}

/**
 * Hands waiting documents to threads: at once to a thread that is free, else together to the next. Ordinary ones go in the
 * order of their arrival. Heavy ones and members of a batch that broke a limit go alone, the smallest first, and never on all
 * threads at once while there are several, so that those who do no harm find one.
 */
export class WaitingRoom {
  readonly #ordinary: Waiting[] = [];
  readonly #suspects: Waiting[] = [];
  readonly #idle: ((batch: Batch | undefined) => void)[] = [];
  #alone = 0;
  #scheduled = false;
  #closed = false;

  /** @param threads how many take batches */
  constructor(readonly threads: number) {}

  enter(waiting: Waiting): void {
    const { request } = waiting;
    if (!request.isolated || isHeavy(request)) this.suspect([waiting]);
    else {
      this.#ordinary.push(waiting);
      this.#schedule();
    }
  }

  /** Each will be tried by itself. */
  suspect(members: readonly Waiting[]): void {
    this.#suspects.push(...members);
    this.#suspects.sort((a, b) => sizeOf(a.request) - sizeOf(b.request));
    this.#schedule();
  }

  /** The next batch, as soon as there is one; undefined when the room is closed. A batch of one alone is to be `left`. */
  next(): Promise<Batch | undefined> {
    return new Promise((resolve) => {
      if (this.#closed) resolve(undefined);
      else this.#idle.push(resolve);
      this.#schedule();
    });
  }

  left({ kind }: Batch): void {
    if (kind === 'alone') this.#alone -= 1;
    this.#schedule();
  }

  /** Sends the threads away and everyone who still waits. */
  close(error: Error): void {
    this.#closed = true;
    for (const resolve of this.#idle.splice(0)) resolve(undefined);
    for (const { reject } of [...this.#ordinary.splice(0), ...this.#suspects.splice(0)]) reject(error);
  }

  /** Once all that arrives with the present event has arrived. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#serve();
    });
  }

  #serve(): void {
    for (let thread = this.#idle[0]; thread; thread = this.#idle[0]) {
      const batch = this.#alone < Math.max(1, this.threads - 1) ? (this.#one() ?? this.#several()) : this.#several();
      if (batch === undefined) return;
      this.#idle.shift();
      thread(batch);
    }
  }

  #one(): Batch | undefined {
    const suspect = this.#suspects.shift();
    if (suspect === undefined) return undefined;
    this.#alone += 1;
    return { kind: 'alone', members: [suspect] };
  }

  /** An equal share for each thread that is free. */
  #several(): Batch | undefined {
    const share = Math.min(MAX_BATCH, Math.ceil(this.#ordinary.length / this.#idle.length));
    let characters = 0;
    const members: Waiting[] = [];
    for (let first = this.#ordinary[0]; first && members.length < share; first = this.#ordinary[0]) {
      characters += sizeOf(first.request);
      if (members.length > 0 && characters > MAX_BATCH_CHARACTERS) break;
      members.push(first);
      this.#ordinary.shift();
    }
    return members.length === 0 ? undefined : { kind: 'shared', members };
  }
}

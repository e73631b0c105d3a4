import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import { canonicalJson } from './canonical-json.js';
import { chance, hash } from './hash.js';

/** What becomes of something that a workflow waits for. */
export type Settlement =
  | { readonly kind: 'returned'; readonly value: JsonValue }
  | { readonly kind: 'failed'; readonly type: string; readonly message: string; readonly nonRetryable: boolean }
  | { readonly kind: 'cancelled' };

/** A message that someone sends to the workflow while it runs. */
export interface Message {
  readonly channel: 'signal' | 'update';
  readonly name: string;
  readonly payload: JsonValue;
}

/** Work that somebody else does: an activity, or a child workflow. */
export interface Work {
  readonly name: string;
  readonly input: JsonValue;
  /** Of the node, where the code tells. */
  readonly label?: string;
}

/** What a piece of work comes to; `occurrence` counts those with the same name and input from 0. */
export type Results = (work: Work, occurrence: number) => Settlement;

interface Entry {
  /** The entry with the smallest is settled first. */
  priority: number;
  isCancelled: boolean;
  readonly settle: () => void;
}

/** What a run is given from outside. */
export interface Surroundings {
  /** Decides in which order pending things happen. */
  readonly seed: string;
  readonly input: JsonValue;
  readonly messages: readonly Message[];
  readonly results: Results;
}

/** Asks work to end as cancelled, which it does before anything else happens. */
export type CancelWork = () => void;

interface Timer {
  readonly due: number;
  readonly settle: () => void;
}

/** Takes a timer off the agenda. */
export type Withdraw = () => void;

export interface AgendaOptions {
  readonly seed: string;
  readonly results: Results;
  readonly messages: readonly Message[];
  /** Takes a message when its turn comes. */
  readonly deliver: (message: Message) => void;
}

/** When a run begins, in milliseconds of the epoch. */
export const startOfTime = Date.UTC(2030, 0, 1);

/**
 * Everything a run waits for, and the one rule for what happens next, which the interpreter and the stand-in share: of what is
 * pending the work or message with the smallest hash of seed, name, input and occurrence; a timer only where nothing else is
 * pending, in the order in which they are due. Messages keep their order. Each happening takes a millisecond, so that times tell
 * happenings apart. Work that is cancelled ends first and in no time: how long others go on meanwhile is left open.
 */
export class Agenda {
  now = startOfTime;
  private readonly work = new Set<Entry>();
  private readonly timers = new Set<Timer>();
  private readonly messages: Message[];
  private readonly occurrences = new Map<string, number>();

  constructor(private readonly options: AgendaOptions) {
    this.messages = [...options.messages];
  }

  addWork(work: Work, settle: (settlement: Settlement) => void): CancelWork {
    const key = `${work.name} ${canonicalJson(work.input)}`;
    const occurrence = this.occurrences.get(key) ?? 0;
    this.occurrences.set(key, occurrence + 1);
    const settlement = this.options.results(work, occurrence);
    const entry: Entry = {
      priority: hash(`${this.options.seed} ${key} ${occurrence}`),
      isCancelled: false,
      settle: () => settle(entry.isCancelled ? { kind: 'cancelled' } : settlement),
    };
    this.work.add(entry);
    return () => Object.assign(entry, { isCancelled: true, priority: -1 });
  }

  addTimer(milliseconds: number, settle: () => void): Withdraw {
    const timer = { due: this.now + milliseconds, settle };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  }

  /** Whether work or timers are pending; messages that nobody has sent yet do not count. */
  get isBusy(): boolean {
    return this.work.size > 0 || this.timers.size > 0;
  }

  /** Lets the next thing happen; false when nothing is pending. */
  advance(): boolean {
    const entry = this.nextEntry();
    if (entry !== undefined) {
      if (!entry.isCancelled) this.now += 1;
      entry.settle();
      return true;
    }
    const timer = this.nextTimer();
    if (timer === undefined) return false;
    this.timers.delete(timer);
    this.now = Math.max(this.now + 1, timer.due);
    timer.settle();
    return true;
  }

  private nextEntry(): Entry | undefined {
    const message = this.nextMessage();
    let next = message;
    for (const entry of this.work) {
      if (next === undefined || entry.priority < next.priority) next = entry;
    }
    if (next !== undefined && next !== message) this.work.delete(next);
    return next;
  }

  private nextMessage(): Entry | undefined {
    const [message] = this.messages;
    if (message === undefined) return undefined;
    const priority = hash(`${this.options.seed} message ${this.messages.length}`);
    return {
      priority,
      isCancelled: false,
      settle: () => {
        this.messages.shift();
        this.options.deliver(message);
      },
    };
  }

  private nextTimer(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.timers) if (next === undefined || timer.due < next.due) next = timer;
    return next;
  }
}

/** Outputs and failures that depend on the seed, the work and its occurrence alone. */
export function seededResults(seed: string, failureRate: number): Results {
  return ({ name, input }, occurrence) => {
    const key = `${name} ${canonicalJson(input)} ${occurrence}`;
    if (chance(seed, 'fails', key) >= failureRate) return { kind: 'returned', value: seededOutput(seed, name, key) };
    const nonRetryable = chance(seed, 'for good', key) < 0.2;
    return { kind: 'failed', type: 'Refused', message: `refused ${hash(`${seed} ${key}`) % 1000}`, nonRetryable };
  };
}

function seededOutput(seed: string, name: string, key: string): JsonObject {
  const number = hash(`${seed} output ${key}`);
  return name === 'log'
    ? { logged: number % 2 === 0, timestamp: `t${(number >>> 1) % 1000}` }
    : { name, number: number % 1000 };
}

import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Inspector } from './inspector.js';
import { createLane, type Lane, type ThreadOptions } from './lane.js';
import { unproven, type Breach, type Limits } from './limits.js';
import { WaitingRoom, type Batch } from './waiting-room.js';

/** What a pool tells of its work. */
export interface PoolObserver {
  /** A batch came to its end. */
  inspected(batch: {
    readonly size: number;
    /** How long each member waited for its thread, in milliseconds. */
    readonly waitedMs: readonly number[];
    readonly tookMs: number;
  }): void;
  /** A batch of `size` documents broke a limit, and its thread was replaced. */
  broken(breach: Breach, size: number): void;
}

export interface PoolOptions {
  readonly threads: number;
  readonly limits: Limits;
  readonly observer?: PoolObserver;
  readonly thread?: ThreadOptions;
  /** The first of them, started before by who cannot wait. Default: it is started as well. */
  readonly first?: Lane;
}

/** Milliseconds for documents that share a program; whoever is not at fault is well within. */
const BATCH_TIME_MS = 4_000;

/** Starts of a thread in a row that may fail, and the pause after the first, which doubles. */
const MAX_STARTS = 6;
const START_PAUSE_MS = 250;

const CLOSED = 'The inspector is closed.';
const NO_THREAD = 'No thread is left to inspect on.';

/**
 * Inspects on threads. Resolves when the first is warm; the others get warm then, so that they do not hold it up. Documents that wait together are checked together; when such a batch
 * breaks a limit, each of its members is tried by itself, and the one that breaks it again gets a finding that says so.
 * Rejects if the first thread does not start; an inspection rejects only when no thread is left that does.
 */
export async function createPool(options: PoolOptions): Promise<Inspector> {
  const { threads, limits, thread = {}, first = createLane(limits, thread) } = options;
  const lanes = [first, ...Array.from({ length: threads - 1 }, () => createLane(limits, thread))];
  const pool = new Pool(lanes, options);
  try {
    await first.warm();
  } catch (error) {
    await pool.close();
    throw error;
  }
  pool.open();
  return pool;
}

class Pool implements Inspector {
  readonly #room: WaitingRoom;
  readonly #closing = new AbortController();
  #alive: number;

  constructor(
    readonly lanes: readonly Lane[],
    readonly options: PoolOptions,
  ) {
    this.#room = new WaitingRoom(lanes.length);
    this.#alive = lanes.length;
  }

  open(): void {
    for (const lane of this.lanes) void this.#serve(lane);
  }

  inspect: Inspector['inspect'] = (request) =>
    new Promise((resolve, reject) => {
      if (this.#closing.signal.aborted) reject(new Error(CLOSED));
      else if (this.#alive === 0) reject(new Error(NO_THREAD));
      else this.#room.enter({ request, since: performance.now(), resolve, reject });
    });

  async close(): Promise<void> {
    this.#closing.abort();
    this.#room.close(new Error(CLOSED));
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  async #serve(lane: Lane): Promise<void> {
    while (await this.#isWarm(lane)) await this.#workUntilBroken(lane);
    this.#alive -= 1;
    if (this.#alive === 0) this.#room.close(new Error(NO_THREAD));
  }

  /** Comes back when the thread is broken, or the pool closed. */
  async #workUntilBroken(lane: Lane): Promise<void> {
    for (let batch = await this.#room.next(); batch; batch = await this.#room.next()) {
      const isWhole = await this.#work(lane, batch);
      this.#room.left(batch);
      if (!isWhole) return;
    }
  }

  /** Whether the thread came through. */
  async #work(lane: Lane, batch: Batch): Promise<boolean> {
    const { limits, observer } = this.options;
    const { kind, members } = batch;
    const started = performance.now();
    const jobs = members.map(({ request: { files, check } }) => ({ files, check }));
    const outcome = await lane.run(jobs, kind === 'alone' ? limits.timeMs : Math.min(BATCH_TIME_MS, limits.timeMs));
    const size = members.length;
    if (this.#closing.signal.aborted) {
      for (const { reject } of members) reject(new Error(CLOSED));
      return false;
    }
    switch (outcome.kind) {
      case 'done':
        observer?.inspected({ size, waitedMs: members.map(({ since }) => started - since), tookMs: outcome.tookMs });
        members.forEach(({ resolve, reject }, index) => {
          const inspection = outcome.inspections[index];
          if (inspection) resolve(inspection);
          else reject(new Error('The inspection gave nothing.'));
        });
        return true;
      case 'broken':
        observer?.broken(outcome.breach, size);
        if (kind === 'shared') this.#room.suspect(members);
        else for (const { resolve } of members) resolve(unproven(outcome.breach, limits, outcome.tookMs));
        return false;
    }
  }

  /** Waits until it is; false when it does not start, or the pool is closed. */
  async #isWarm(lane: Lane): Promise<boolean> {
    const { signal } = this.#closing;
    for (let starts = 1; starts <= MAX_STARTS && !signal.aborted; starts += 1) {
      try {
        await lane.warm();
        return true;
      } catch {
        await pause(START_PAUSE_MS * 2 ** (starts - 1), undefined, { signal }).catch(() => undefined);
      }
    }
    return false;
  }
}

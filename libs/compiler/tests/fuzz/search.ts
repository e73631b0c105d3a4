import type { Trace } from '@workflow-builder/rehearsal';
import type { Comparison } from './compare.js';
import { Diverged, Follower } from './follower.js';
import type { Choice, Progress } from './oracle/fibers.js';
import type { Order } from './orders.js';

/** How often the interpreter is asked before the sides count as different. */
const MOST_RUNS = 3000;

/** What a deviation from an order costs, in parts of the story that came out right. */
const costs = [0.5, 2, 8];

/** An order but for some choices, up to the last of these. */
interface Candidate {
  readonly order: Order;
  readonly forced: readonly number[];
  readonly deviations: number;
}

/** Runs the interpreter, which reports its progress whenever there is a choice and at its end. */
export type Interpret = (choose: Choice) => { readonly trace: Trace; readonly progress: Progress };

/**
 * Looks for an order of what happens in the same instant in which the interpreter tells the same story as the other side: first
 * by the orders themselves, then by changing a choice here and there, where most of the story came out right first. A run is
 * given up at the first step that the other side does not tell.
 * @returns the trace, or undefined where no order was found
 */
export function findOrder(
  orders: readonly Order[],
  interpret: Interpret,
  comparison: Comparison,
  told: Trace,
): Trace | undefined {
  const attempts: Attempt[] = [];
  const candidates: Candidate[] = orders.map((order) => ({ order, forced: [], deviations: 0 }));
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const cost = costs[Math.floor(run / (2 * orders.length)) % costs.length] ?? 0;
    const candidate =
      candidates.shift() ?? nextDeviation(attemptsIn(run, attempts, orders), cost) ?? nextDeviation(attempts, cost);
    if (candidate === undefined) return undefined;
    const attempt = new Attempt(candidate, new Follower(told, comparison));
    const trace = attempt.run(interpret);
    if (trace !== undefined) return trace;
    attempts.push(attempt);
  }
  return undefined;
}

/**
 * Every other run may deviate from any, the runs in between from those of one order in turn: an order may come far and yet not
 * come out right, since what is chosen first may be told last.
 */
function attemptsIn(run: number, attempts: readonly Attempt[], orders: readonly Order[]): readonly Attempt[] {
  if (run % 2 === 0) return attempts;
  const order = orders[Math.floor(run / 2) % orders.length];
  return attempts.filter((attempt) => attempt.order === order);
}

/** Deviates from the run that came furthest, less what its deviations cost. */
function nextDeviation(attempts: readonly Attempt[], cost: number): Candidate | undefined {
  let best: Attempt | undefined;
  let most = -Infinity;
  for (const attempt of attempts) {
    const promise = attempt.promise(cost);
    if (promise <= most) continue;
    best = attempt;
    most = promise;
  }
  return best?.deviate();
}

/** A choice that a run made. */
interface Made {
  readonly chosen: number;
  readonly among: number;
}

class Attempt {
  private readonly made: Made[] = [];
  /** The choice that is to be made otherwise next, and by how much; the last ones come first. */
  private position = 0;
  private shift = 0;

  constructor(
    private readonly candidate: Candidate,
    private readonly follower: Follower,
  ) {}

  get order(): Order {
    return this.candidate.order;
  }

  run(interpret: Interpret): Trace | undefined {
    const { forced, order } = this.candidate;
    const natural = order(() => forced[this.made.length]);
    const choose: Choice = (labels, progress) => {
      this.follower.follow(progress);
      const chosen = natural(labels, progress);
      this.made.push({ chosen, among: labels.length });
      return chosen;
    };
    try {
      const { trace, progress } = interpret(choose);
      this.follower.follow(progress);
      if (this.follower.isWhole(trace)) return trace;
    } catch (error) {
      if (!(error instanceof Diverged)) throw error;
    }
    this.position = this.made.length - 1;
    this.skip();
    return undefined;
  }

  /** How likely it is that a deviation from this run comes out right; less than any where there is none left. */
  promise(cost: number): number {
    const { forced, deviations } = this.candidate;
    if (this.position < forced.length) return -Infinity;
    return this.follower.progress + this.position / this.made.length - cost * deviations;
  }

  /** The same order but for one more choice, another one each time. */
  deviate(): Candidate {
    const { order, deviations } = this.candidate;
    const { chosen = 0, among = 1 } = this.made[this.position] ?? {};
    this.shift += 1;
    const other = (chosen + this.shift) % among;
    const forced = [...this.made.slice(0, this.position).map((made) => made.chosen), other];
    this.skip();
    return { order, forced, deviations: deviations + 1 };
  }

  /** Goes to the next choice that leaves one. */
  private skip(): void {
    while (this.position >= this.candidate.forced.length && this.shift + 1 >= (this.made[this.position]?.among ?? 1)) {
      this.position -= 1;
      this.shift = 0;
    }
  }
}

/**
 * When a node runs, by brute force: a bit for each way in which up to five deciders can come out, set where the node runs.
 */
export type Guard = number;

export const always: Guard = 0xffffffff;

const deciders: readonly Guard[] = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

export function both(one: Guard, other: Guard): Guard {
  return (one & other) >>> 0;
}

export function either(one: Guard, other: Guard): Guard {
  return (one | other) >>> 0;
}

export function not(guard: Guard): Guard {
  return ~guard >>> 0;
}

/** Whether the one never runs without the other. */
export function implies(one: Guard, other: Guard): boolean {
  return both(one, not(other)) === 0;
}

/** The deciders of one activation. */
export class Deciders {
  private used = 0;

  get areLeft(): boolean {
    return this.used < deciders.length;
  }

  /** @throws RangeError when none is left. */
  next(): Guard {
    const decider = deciders[this.used];
    if (decider === undefined) throw new RangeError('No decider is left.');
    this.used += 1;
    return decider;
  }
}

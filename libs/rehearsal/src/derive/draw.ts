import { chance } from '../stand-in/hash.js';

/** A stream of choices that depends on its seed alone. */
export class Draw {
  private drawn = 0;

  constructor(private readonly seed: string) {}

  /** A number from 0 up to 1. */
  next(): number {
    this.drawn += 1;
    return chance(this.seed, this.drawn);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError for an empty list */
  pick<T>(choices: readonly T[]): T {
    const chosen = choices[Math.floor(this.next() * choices.length)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
    return chosen;
  }

  /** Between `least` and `most` values. */
  times<T>(least: number, most: number, make: () => T): readonly T[] {
    const length = least + Math.floor(this.next() * (most - least + 1));
    return Array.from({ length }, make);
  }
}

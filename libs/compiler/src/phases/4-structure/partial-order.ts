import type { GuardAlgebra, Unit } from '@workflow-builder/ir';

/** Who waits for whom among units, directly or not, as bits; positions are those of the units' order. */
export class PartialOrder {
  private readonly words: number;
  /** Row `i` holds the positions that come before position `i`. */
  private readonly bits: Uint32Array;
  private readonly direct: readonly (readonly number[])[];

  /** @param units each after those it waits for. */
  constructor(
    private readonly units: readonly Unit[],
    private readonly guards: GuardAlgebra,
  ) {
    this.words = Math.ceil(units.length / 32);
    this.bits = new Uint32Array(units.length * this.words);
    const position = new Map(units.map(({ step }, index) => [step.nodeId, index]));
    this.direct = units.map(({ after }) => after.flatMap((earlier) => position.get(earlier) ?? []));
    this.direct.forEach((earlier, index) => {
      for (const other of earlier) this.inherit(index, other);
    });
  }

  /** Whether the one comes before the other, or they never run together. */
  mayPrecede(earlier: number, later: number): boolean {
    return this.isBefore(earlier, later) || this.areExclusive(earlier, later);
  }

  /** The positions that it directly waits for. */
  directlyBefore(position: number): readonly number[] {
    return this.direct[position] ?? [];
  }

  isBefore(earlier: number, later: number): boolean {
    const word = this.bits[later * this.words + (earlier >>> 5)] ?? 0;
    return (word & (1 << (earlier & 31))) !== 0;
  }

  private areExclusive(a: number, b: number): boolean {
    const [one, other] = [this.units[a], this.units[b]];
    return one !== undefined && other !== undefined && this.guards.areExclusive(one.guard, other.guard);
  }

  /** Everything before `other`, and `other` itself, is before `position`. */
  private inherit(position: number, other: number): void {
    const from = other * this.words;
    const to = position * this.words;
    for (let word = 0; word < this.words; word += 1) {
      this.bits[to + word] = (this.bits[to + word] ?? 0) | (this.bits[from + word] ?? 0);
    }
    const own = to + (other >>> 5);
    this.bits[own] = (this.bits[own] ?? 0) | (1 << (other & 31));
  }
}

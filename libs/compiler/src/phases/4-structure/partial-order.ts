import type { NodeId } from '@workflow-builder/workflow-model';

/** Who waits for whom among steps, directly or not, as bits; positions are those of the steps' order. */
export class PartialOrder {
  private readonly size: number;
  private readonly words: number;
  /** Row `i` holds the positions that come before position `i`. */
  private readonly bits: Uint32Array;
  private readonly direct: readonly (readonly number[])[];

  /** @param order each after those it waits for. */
  constructor(order: readonly NodeId[], after: ReadonlyMap<NodeId, readonly NodeId[]>) {
    this.size = order.length;
    this.words = Math.ceil(this.size / 32);
    this.bits = new Uint32Array(this.size * this.words);
    const position = new Map(order.map((id, index) => [id, index]));
    this.direct = order.map((id) => (after.get(id) ?? []).flatMap((earlier) => position.get(earlier) ?? []));
    this.direct.forEach((earlier, index) => {
      for (const other of earlier) this.inherit(index, other);
    });
  }

  isBefore(earlier: number, later: number): boolean {
    const word = this.bits[later * this.words + (earlier >>> 5)] ?? 0;
    return (word & (1 << (earlier & 31))) !== 0;
  }

  /** The positions that it directly waits for. */
  directlyBefore(position: number): readonly number[] {
    return this.direct[position] ?? [];
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

/** Who comes before whom in an acyclic graph, answered on demand: most nodes read few others. */
export class Ancestors<Id> {
  private readonly position: ReadonlyMap<Id, number>;
  private readonly known = new Map<Id, ReadonlySet<Id>>();

  /** @param order each after those before it. */
  constructor(
    order: readonly Id[],
    private readonly before: (id: Id) => readonly Id[],
  ) {
    this.position = new Map(order.map((id, index) => [id, index]));
  }

  /** Whether there is a path from the one to the other. */
  isBefore(earlier: Id, later: Id): boolean {
    const from = this.position.get(earlier);
    const to = this.position.get(later);
    if (from === undefined || to === undefined || from >= to) return false;
    return this.before(later).includes(earlier) || this.of(later).has(earlier);
  }

  private of(id: Id): ReadonlySet<Id> {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const found = new Set<Id>();
    const pending = [...this.before(id)];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      pending.push(...this.before(next));
    }
    this.known.set(id, found);
    return found;
  }
}

export type Ordering<Id> =
  /** Each after those before it. */
  | { readonly kind: 'ordered'; readonly ids: readonly Id[] }
  /** Some that wait for each other, in the order of the edges. */
  | { readonly kind: 'cyclic'; readonly cycle: readonly Id[] };

interface Visit<Id> {
  readonly id: Id;
  next: number;
}

/**
 * Orders depth first, or finds a cycle that prevents it. Where edges leave a choice, the order of `ids` and of what `after` gives
 * decides.
 */
export function orderOf<Id>(ids: readonly Id[], after: (id: Id) => readonly Id[]): Ordering<Id> {
  const finished: Id[] = [];
  const state = new Map<Id, 'open' | 'done'>();
  // Backwards twice: the last to be finished comes first.
  for (const id of [...ids].reverse()) {
    const cycle = state.has(id) ? undefined : visit(id, after, state, finished);
    if (cycle !== undefined) return { kind: 'cyclic', cycle };
  }
  return { kind: 'ordered', ids: finished.reverse() };
}

/** Visits what follows, without recursion: chains may be long. */
function visit<Id>(
  start: Id,
  after: (id: Id) => readonly Id[],
  state: Map<Id, 'open' | 'done'>,
  finished: Id[],
): readonly Id[] | undefined {
  const path: Visit<Id>[] = [{ id: start, next: 0 }];
  state.set(start, 'open');
  for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
    const following = after(current.id);
    const next = following[following.length - 1 - current.next];
    current.next += 1;
    if (next === undefined) {
      state.set(current.id, 'done');
      finished.push(current.id);
      path.pop();
    } else if (state.get(next) === 'open') {
      return path.slice(path.findIndex(({ id }) => id === next)).map(({ id }) => id);
    } else if (!state.has(next)) {
      state.set(next, 'open');
      path.push({ id: next, next: 0 });
    }
  }
  return undefined;
}

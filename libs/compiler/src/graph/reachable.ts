/** Everything that can be reached from some starts, those included. */
export function reachableFrom<Id>(starts: readonly Id[], next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const reached = new Set<Id>(starts);
  const pending = [...starts];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const other of next(id)) {
      if (!reached.has(other)) pending.push(other);
      reached.add(other);
    }
  }
  return reached;
}

/** Does something with each named case, so many at once; what fails gives its error, and the others go on. */
export async function inTurns<Named extends { readonly name: string }, Result>(
  limit: number,
  cases: readonly Named[],
  run: (each: Named) => Promise<Result>,
): Promise<ReadonlyMap<string, Result | Error>> {
  const results = new Map<string, Result | Error>();
  const queue = cases.values();
  const takeTurns = async (): Promise<void> => {
    for (const each of queue) {
      results.set(each.name, await run(each).catch((error: unknown) => new Error(String(error), { cause: error })));
    }
  };
  await Promise.all(Array.from({ length: limit }, takeTurns));
  return results;
}

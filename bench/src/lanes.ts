/** Calls `task` again and again while `goOn` says so, at most `width` at once; answers in the order they came. */
export async function inLanes<T>(width: number, goOn: () => boolean, task: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  const lane = async (): Promise<void> => {
    while (goOn()) results.push(await task());
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

/** Says yes so many times. */
export function times(count: number): () => boolean {
  let left = count;
  return () => left-- > 0;
}

/** Says yes for so long from now. */
export function during(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() < end;
}

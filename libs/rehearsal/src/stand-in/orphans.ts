/** Runs something and fails when promises are rejected meanwhile that nobody waits for: errors that would get lost. */
export async function withoutOrphans<T>(work: () => Promise<T>): Promise<T> {
  const orphans: unknown[] = [];
  const note = (reason: unknown): void => void orphans.push(reason);
  process.on('unhandledRejection', note);
  try {
    const result = await work();
    // Node reports such promises once microtasks are done.
    await new Promise((resolve) => setImmediate(resolve));
    const [orphan] = orphans;
    if (orphan === undefined) return result;
    throw new Error(
      `Nobody waits for a promise that was rejected: ${orphan instanceof Error ? orphan.message : typeof orphan}`,
      { cause: orphan },
    );
  } finally {
    process.off('unhandledRejection', note);
  }
}

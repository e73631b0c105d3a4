/** Receives one line for a human. */
export type Report = (line: string) => void;

export const toStandardError: Report = (line) => void process.stderr.write(`${line}\n`);

const intervalMs = 10_000;

/** Reports what is under way when it starts, every ten seconds while it lasts, and when it is done. */
export async function withProgress<T>(activity: string, report: Report, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const elapsed = () => `${Math.round((Date.now() - start) / 1000)} s`;
  report(`${activity} …`);
  const timer = setInterval(() => report(`${activity} … ${elapsed()}`), intervalMs);
  try {
    const result = await work();
    report(`${activity}: done in ${elapsed()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

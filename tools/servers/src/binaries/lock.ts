import { readFile, rm, writeFile } from 'node:fs/promises';
import { waitUntil } from '../processes/deadline.js';
import { withProgress, type Report } from './progress.js';

export interface LockOptions {
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

const deadlineMs = 60 * 60_000;

/**
 * Runs `work` while no other process of this machine runs work under the same lock file. A lock whose process is gone is
 * taken over. Rejects when the other process needs more than an hour.
 */
export async function withLock<T>(file: string, { report, signal }: LockOptions, work: () => Promise<T>): Promise<T> {
  if (!(await acquire(file))) {
    const acquired = await withProgress(`waiting for the process that holds ${file}`, report, () =>
      waitUntil(() => acquire(file), { deadlineMs, intervalMs: 500, signal }),
    );
    if (!acquired) throw new Error(`${file} has been held for an hour; remove it if no other process builds servers.`);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<boolean> {
  if (await create(file)) return true;
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder === 0 || isAlive(holder)) return false;
  await rm(file, { force: true });
  return create(file);
}

async function create(file: string): Promise<boolean> {
  return writeFile(file, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Report } from './binaries/progress.js';
import { mayReach, type User } from './postgres-user.js';

/** Where a service keeps its data on a Unix machine; only root may write here, so the names in it are ours. */
const SYSTEM_DATA = '/var/lib/workflow-builder';
const HASH_LENGTH = 16;

/**
 * Makes the folder of a database and returns it, or, where `user` cannot reach it, another one that always stands for it;
 * that is reported.
 */
export async function dataFolder(dataDir: string, user: User | undefined, report: Report): Promise<string> {
  const wanted = resolve(dataDir);
  await mkdir(wanted, { recursive: true });
  if (user === undefined || (await mayReach(user, wanted))) return wanted;
  const instead = join(SYSTEM_DATA, createHash('sha256').update(wanted).digest('hex').slice(0, HASH_LENGTH));
  await mkdir(instead, { recursive: true });
  for (const folder of [SYSTEM_DATA, instead]) await chmod(folder, 0o755);
  report(`PostgreSQL does not run as root, and no one else can reach ${wanted}: its data is in ${instead}.`);
  return instead;
}

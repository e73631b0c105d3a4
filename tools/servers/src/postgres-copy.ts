import { cp, lstat, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from './processes/run.js';
import { ServerError } from './server-error.js';

/**
 * A copy of the npm package that carries PostgreSQL, `into` a folder where everybody may write, that all users can read and run and only we can
 * change. It is made once for each version. Throws {@link ServerError} `UNSAFE_FOLDER` when its place has been taken.
 */
export async function publicCopy(packageRoot: string, into: string): Promise<string> {
  const copy = join(into, `workflow-builder-postgres-${basename(packageRoot)}-${await versionOf(packageRoot)}`);
  if (!(await exists(copy))) await make(packageRoot, copy);
  await requireOurs(copy);
  return copy;
}

/** The copy appears whole or not at all; of two that are made at once, the first one stays. */
async function make(packageRoot: string, copy: string): Promise<void> {
  const unfinished = await mkdtemp(`${copy}.`);
  try {
    await cp(packageRoot, unfinished, { recursive: true, verbatimSymlinks: true });
    await run('chmod', ['-R', 'u=rwX,go=rX', unfinished], { timeoutMs: 60_000 });
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(copy))) throw error;
  }
}

/** Somebody else's folder of that name could hold anything, and so could one that others may write to. */
async function requireOurs(copy: string): Promise<void> {
  const folder = await lstat(copy);
  const writable = (folder.mode & 0o022) !== 0;
  if (folder.isDirectory() && folder.uid === process.getuid?.() && !writable) return;
  throw new ServerError('UNSAFE_FOLDER', `${copy} is not ours alone to write to.`, 'Remove it; it is made anew.');
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function versionOf(packageRoot: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
  if (isVersioned(manifest)) return manifest.version;
  throw new Error(`${packageRoot} has no version.`);
}

function isVersioned(manifest: unknown): manifest is { readonly version: string } {
  return (
    typeof manifest === 'object' && manifest !== null && 'version' in manifest && typeof manifest.version === 'string'
  );
}

import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../processes/run.js';
import type { ReleasedBinary } from './specification.js';

/** Builds from cold take minutes, more on a small machine. */
const timeoutMs = 40 * 60_000;

/** The toolchain is the one that is installed; two packages at a time keep the compiler within a small machine's memory. */
const env = { GOTOOLCHAIN: 'local', GOFLAGS: '-p=2' };

/** Builds the binary from our tool module into `target`, with the installed Go alone. Rejects with Go's output. */
export async function buildFromModule(
  { go }: ReleasedBinary,
  root: string,
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  await run('go', ['build', '-o', target, go.package], { cwd: join(root, go.module), env, timeoutMs, signal });
}

/** Installs the published fallback into `folder` and moves it to `target`. Rejects with Go's output. */
export async function installFallback(
  { go, name }: ReleasedBinary,
  folder: string,
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  await run('go', ['install', go.fallback], { cwd: folder, env: { ...env, GOBIN: folder }, timeoutMs, signal });
  await rename(join(folder, name), target);
}

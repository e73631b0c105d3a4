import { copyFile } from 'node:fs/promises';
import { run } from '../processes/run.js';
import type { PackagedBinary } from './specification.js';

const timeoutMs = 5 * 60_000;
const env = { DEBIAN_FRONTEND: 'noninteractive' };

/** Installs the package on this machine, for which we have to be root, and copies the binary to `target`. Rejects with apt's output. */
export async function installPackage(
  { name, debianPackage }: PackagedBinary,
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  await run('apt-get', ['update', '-qq'], { env, timeoutMs, signal });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { env, timeoutMs, signal });
  await copyFile(`/usr/bin/${name}`, target);
}

import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from '../processes/run.js';
import type { Download } from './specification.js';

export interface DownloadDeadlines {
  /** Until the server answers. */
  readonly connectMs: number;
  /** Until the whole file is here. */
  readonly transferMs: number;
}

export interface DownloadOptions {
  readonly deadlines?: DownloadDeadlines;
  readonly signal?: AbortSignal | undefined;
}

const defaultDeadlines: DownloadDeadlines = { connectMs: 10_000, transferMs: 600_000 };

/**
 * Downloads a release into `folder`, checks it against the published SHA-256 and unpacks the binary to `target`.
 * Rejects when the network is away, the checksum differs or is not published.
 */
export async function downloadBinary(
  download: Download,
  folder: string,
  target: string,
  { deadlines = defaultDeadlines, signal }: DownloadOptions = {},
): Promise<void> {
  const checksums = new TextDecoder().decode(await fetchBytes(download.checksumsUrl, deadlines, signal));
  const archive = await fetchBytes(download.archiveUrl, deadlines, signal);
  verifyChecksum(archive, basename(download.archiveUrl), checksums);
  const file = join(folder, 'release.tar.gz');
  await writeFile(file, archive);
  await run('tar', ['-xzf', file, '-C', folder, download.entry], { timeoutMs: 120_000 });
  await rename(join(folder, download.entry), target);
}

function verifyChecksum(archive: Uint8Array, name: string, checksums: string): void {
  const published = checksums
    .split('\n')
    .map((line) => line.trim().split(/\s+\*?/))
    .find(([, file]) => file === name)?.[0];
  if (published === undefined) throw new Error(`no checksum is published for ${name}`);
  const actual = createHash('sha256').update(archive).digest('hex');
  if (actual !== published) throw new Error(`${name} has SHA-256 ${actual}, published is ${published}`);
}

async function fetchBytes(url: string, deadlines: DownloadDeadlines, signal?: AbortSignal): Promise<Uint8Array> {
  const { connectMs, transferMs } = deadlines;
  const late = new AbortController();
  const connecting = setTimeout(() => late.abort(new Error(`no answer within ${connectMs / 1000} s`)), connectMs);
  const transferring = setTimeout(() => late.abort(new Error(`not complete after ${transferMs / 1000} s`)), transferMs);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([late.signal, ...(signal === undefined ? [] : [signal])]),
    });
    clearTimeout(connecting);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } finally {
    clearTimeout(connecting);
    clearTimeout(transferring);
  }
}

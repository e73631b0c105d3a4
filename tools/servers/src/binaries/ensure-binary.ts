import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { types } from 'node:util';
import { repositoryRoot } from '../repository.js';
import { ServerError } from '../server-error.js';
import { findInstalled, inspect, pathFolders } from './installed.js';
import { withLock } from './lock.js';
import { toStandardError, withProgress, type Report } from './progress.js';
import { natsServer, temporalCli, type BinarySpecification } from './specification.js';
import { printVersion } from './version.js';
import { waysToObtain, type Way } from './ways.js';

export interface BinaryOptions {
  /** Receives progress lines. Default: standard error. */
  readonly report?: Report;
  /** The repository's root, which holds `.bin/` and the Go modules. */
  readonly root?: string;
  /** Where installed binaries are looked for after `.bin/`. Default: PATH. */
  readonly folders?: readonly string[];
  /** How to get what is not installed. Default: the official download, then Go. */
  readonly ways?: readonly Way[];
  /** Gives up, also in the midst of a build. */
  readonly signal?: AbortSignal | undefined;
}

/** Makes sure that every server can be started, so that a long build happens here and not in a suite. */
export async function ensureBinaries(options: BinaryOptions = {}): Promise<void> {
  await ensureBinary(natsServer, options);
  await ensureBinary(temporalCli, options);
}

/**
 * The path of a server's binary: one that is installed, else the official download, else built with Go into `.bin/`.
 * Throws {@link ServerError} `BINARY_UNAVAILABLE`, which tells why each way failed.
 */
export async function ensureBinary(specification: BinarySpecification, options: BinaryOptions = {}): Promise<string> {
  const root = options.root ?? repositoryRoot();
  const report = options.report ?? toStandardError;
  const ways = options.ways ?? waysToObtain(specification, root);
  const own = join(root, '.bin');

  const installed = await findInstalled(specification, [own, ...(options.folders ?? pathFolders())]);
  if (installed.path !== undefined) return installed.path;
  installed.refused.forEach(report);

  await mkdir(own, { recursive: true });
  return withLock(join(own, `${specification.name}.lock`), { report, signal: options.signal }, async () => {
    const meanwhile = await findInstalled(specification, [own]);
    if (meanwhile.path !== undefined) return meanwhile.path;
    const failures = await tryInTurn(specification, ways, own, report, options.signal);
    if (failures === 'obtained') return join(own, specification.name);
    throw unavailable(specification, [...installed.refused, ...failures]);
  });
}

/** Puts the binary into `own` by the first way that works, or tells why none did. */
async function tryInTurn(
  specification: BinarySpecification,
  ways: readonly Way[],
  own: string,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<'obtained' | readonly string[]> {
  const folder = join(own, `${specification.name}.unfinished`);
  const failures: string[] = [];
  for (const { activity, get } of ways) {
    try {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      const obtained = join(folder, 'obtained');
      await withProgress(activity, report, () => get(folder, obtained, signal));
      await putInPlace(specification, obtained, join(own, specification.name));
      return 'obtained';
    } catch (error) {
      signal?.throwIfAborted();
      const failure = `${activity} failed: ${describe(error)}`;
      report(failure);
      failures.push(failure);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return failures;
}

/** The rename makes the binary appear whole to whoever looks at the same moment. */
async function putInPlace(specification: BinarySpecification, obtained: string, target: string): Promise<void> {
  await chmod(obtained, 0o755);
  const inspection = await inspect(specification, obtained);
  if (inspection.status === 'refused') throw new Error(inspection.reason);
  await rename(obtained, target);
}

function unavailable(specification: BinarySpecification, failures: readonly string[]): ServerError {
  const { name, minimum } = specification;
  const installed = `${name} on PATH or in .bin/, its server ${printVersion(minimum)} or newer`;
  return new ServerError(
    'BINARY_UNAVAILABLE',
    [`${name} cannot be had.`, ...failures.map((failure) => `- ${failure}`)].join('\n'),
    'debianPackage' in specification
      ? `One of two ways has to work: (1) ${installed}, (2) apt-get as root, to install ${specification.debianPackage}.`
      : `One of three ways has to work: (1) ${installed}, (2) the download of ${specification.version} from github.com, ` +
          `(3) Go 1.26.4 or newer to build it from tools/servers/go.`,
  );
}

/** The cause of a failed fetch says more than the failure; of a program's output the end does. */
function describe(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  if ('code' in error && error.code === 'ENOENT' && 'path' in error) return `${String(error.path)} is not installed`;
  if (types.isNativeError(error.cause)) return `${error.message} (${error.cause.message})`;
  return error.message.trim().split('\n').slice(-5).join('\n');
}

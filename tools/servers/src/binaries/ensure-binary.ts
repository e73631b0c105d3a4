import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../repository.js';
import { ServerError } from '../server-error.js';
import { downloadBinary } from './download.js';
import { buildFromModule, installPublished } from './go-build.js';
import { findInstalled, inspect, pathFolders } from './installed.js';
import { withLock } from './lock.js';
import { withProgress, type Report } from './progress.js';
import { natsServer, temporalCli, type BinarySpecification } from './specification.js';

export interface BinaryOptions {
  /** Receives progress lines. Default: standard error. */
  readonly report?: Report;
  /** The repository's root, which holds `.bin/` and the Go modules. */
  readonly root?: string;
  /** Where installed binaries are looked for after `.bin/`. Default: PATH. */
  readonly folders?: readonly string[];
}

/** One way of getting a binary into `target`, working in `folder`. */
interface Way {
  readonly activity: string;
  readonly get: (folder: string, target: string) => Promise<void>;
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
  const report = options.report ?? ((line) => process.stderr.write(`${line}\n`));
  const own = join(root, '.bin');
  const folders = [own, ...(options.folders ?? pathFolders())];

  const installed = await findInstalled(specification, folders);
  if (installed.path !== undefined) return installed.path;
  installed.refused.forEach(report);

  await mkdir(own, { recursive: true });
  return withLock(join(own, `${specification.name}.lock`), report, async () => {
    const meanwhile = await findInstalled(specification, [own]);
    return meanwhile.path ?? obtain(specification, root, own, installed.refused, report);
  });
}

async function obtain(
  specification: BinarySpecification,
  root: string,
  own: string,
  refused: readonly string[],
  report: Report,
): Promise<string> {
  const failures = [...refused];
  for (const way of waysToObtain(specification, root)) {
    const folder = await mkdtemp(join(own, `${specification.name}-`));
    try {
      const built = join(folder, 'obtained');
      await withProgress(way.activity, report, () => way.get(folder, built));
      return await putInPlace(specification, built, join(own, specification.name));
    } catch (error) {
      const failure = `${way.activity} failed: ${describe(error)}`;
      report(failure);
      failures.push(failure);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw unavailable(specification, failures);
}

function waysToObtain(specification: BinarySpecification, root: string): readonly Way[] {
  const { name, version, go } = specification;
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const fallback = go.fallback;
  return [
    {
      activity: `downloading ${name} ${version}`,
      get: (folder, target) => downloadBinary(specification.download(process.platform, architecture), folder, target),
    },
    {
      activity: `building ${name} ${version} with Go (takes some minutes, once)`,
      get: (_folder, target) => buildFromModule(specification, root, target),
    },
    {
      activity: `installing ${fallback} with Go (takes some minutes, once)`,
      get: (folder, target) => installPublished(fallback, name, folder, target),
    },
  ];
}

/** The rename makes the binary appear whole, for whoever looks at the same moment. */
async function putInPlace(specification: BinarySpecification, built: string, target: string): Promise<string> {
  await chmod(built, 0o755);
  const inspection = await inspect(specification, built);
  if (inspection.status === 'refused') throw new Error(inspection.reason);
  await rename(built, target);
  return target;
}

function unavailable({ name, version, minimum }: BinarySpecification, failures: readonly string[]): ServerError {
  return new ServerError(
    'BINARY_UNAVAILABLE',
    [`${name} cannot be had.`, ...failures.map((failure) => `- ${failure}`)].join('\n'),
    `One of three ways has to work: (1) ${name} ${minimum.major}.${minimum.minor} or newer on PATH or in .bin/, ` +
      `(2) the download of ${version} from github.com, (3) Go 1.26.4 or newer to build it from tools/servers/go.`,
  );
}

/** The cause of a failed fetch says more than the failure; of a program's output the end does. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return `${error.message} (${error.cause.message})`;
  return error.message.trim().split('\n').slice(-5).join('\n');
}

import { installPackage } from './debian-package.js';
import { downloadBinary } from './download.js';
import { buildFromModule, installFallback } from './go-build.js';
import type { BinarySpecification, PackagedBinary, ReleasedBinary } from './specification.js';

/** One way of getting a binary that is not installed. */
export interface Way {
  readonly activity: string;
  /** Leaves the binary at `target`; `folder` is for whatever it needs beside. */
  readonly get: (folder: string, target: string, signal: AbortSignal | undefined) => Promise<void>;
}

/** In the order in which they are tried. */
export function waysToObtain(specification: BinarySpecification, root: string): readonly Way[] {
  return 'debianPackage' in specification ? packagedWays(specification) : releasedWays(specification, root);
}

function packagedWays(specification: PackagedBinary): readonly Way[] {
  return [
    {
      activity: `installing ${specification.debianPackage} with apt-get`,
      get: (_folder, target, signal) => installPackage(specification, target, signal),
    },
  ];
}

function releasedWays(specification: ReleasedBinary, root: string): readonly Way[] {
  const { name, version, go } = specification;
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  return [
    {
      activity: `downloading ${name} ${version}`,
      get: (folder, target, signal) =>
        downloadBinary(specification.download(process.platform, architecture), folder, target, { signal }),
    },
    {
      activity: `building ${name} ${version} with Go (takes some minutes, once)`,
      get: (_folder, target, signal) => buildFromModule(specification, root, target, signal),
    },
    {
      activity: `installing ${go.fallback} with Go (takes some minutes, once)`,
      get: (folder, target, signal) => installFallback(specification, folder, target, signal),
    },
  ];
}

import type { Version } from './version.js';

/** A release file for this platform and the list of checksums published beside it. */
export interface Download {
  readonly archiveUrl: string;
  readonly checksumsUrl: string;
  /** The binary's path in the archive. */
  readonly entry: string;
}

/** How a server's binary is recognised. */
interface RecognisedBinary {
  /** The file's name, on PATH and in `.bin/`. */
  readonly name: string;
  /** The oldest server that we work with. */
  readonly minimum: Version;
  /** Captures the server's `major.minor.patch` in the output of `--version`. */
  readonly versionPattern: RegExp;
}

/** A binary that its makers publish, and that Go builds. */
export interface ReleasedBinary extends RecognisedBinary {
  /** What we download and build. */
  readonly version: string;
  readonly download: (platform: string, architecture: string) => Download;
  readonly go: {
    /** The folder of our tool module, from the repository's root; its go.mod and go.sum pin every dependency. */
    readonly module: string;
    readonly package: string;
    /** Installed when the tool module does not build, for example with an older Go. */
    readonly fallback: string;
  };
}

/** A binary that comes with Debian and its descendants. */
export interface PackagedBinary extends RecognisedBinary {
  readonly debianPackage: string;
}

/** How a server's binary is recognised and had. */
export type BinarySpecification = ReleasedBinary | PackagedBinary;

/** 2.11 is the first that honours the reason of a termination and a message's own time to live. */
export const natsServer: ReleasedBinary = {
  name: 'nats-server',
  version: '2.14.5',
  minimum: { major: 2, minor: 11, patch: 0 },
  versionPattern: /v(\d+\.\d+\.\d+)/,
  download: (platform, architecture) => {
    const release = 'https://github.com/nats-io/nats-server/releases/download/v2.14.5';
    const archive = `nats-server-v2.14.5-${platform}-${architecture}`;
    return {
      archiveUrl: `${release}/${archive}.tar.gz`,
      checksumsUrl: `${release}/SHA256SUMS`,
      entry: `${archive}/nats-server`,
    };
  },
  go: {
    module: 'tools/servers/go/nats',
    package: 'github.com/nats-io/nats-server/v2',
    fallback: 'github.com/nats-io/nats-server/v2@v2.14.5',
  },
};

/** The server inside decides what works: 1.29 is the one that the fallback, CLI 1.5.1, carries. */
export const temporalCli: ReleasedBinary = {
  name: 'temporal',
  version: '1.8.2',
  minimum: { major: 1, minor: 29, patch: 0 },
  versionPattern: /Server (\d+\.\d+\.\d+)/,
  download: (platform, architecture) => {
    const release = 'https://github.com/temporalio/cli/releases/download/v1.8.2';
    return {
      archiveUrl: `${release}/temporal_cli_1.8.2_${platform}_${architecture}.tar.gz`,
      checksumsUrl: `${release}/checksums.txt`,
      entry: 'temporal',
    };
  },
  go: {
    module: 'tools/servers/go/temporal',
    package: 'github.com/temporalio/cli/cmd/temporal',
    fallback: 'github.com/temporalio/cli/cmd/temporal@v1.5.1',
  },
};

/** Any that is still maintained will do. */
export const redisServer: PackagedBinary = {
  name: 'redis-server',
  minimum: { major: 6, minor: 2, patch: 0 },
  versionPattern: /v=(\d+\.\d+\.\d+)/,
  debianPackage: 'redis-server',
};

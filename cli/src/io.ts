/** Where text goes. */
export interface Output {
  write(text: string): unknown;
  /** True when a person looks at it: then there are colours. */
  readonly isTTY?: boolean;
}

/** All that a command touches of its process. */
export interface Io {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<NodeJS.ProcessEnv>;
}

export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, env };
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Ends the program early. */
  readonly signal?: AbortSignal | undefined;
  /** Runs the program as another user. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** What a short-lived program prints. Rejects with its output when it fails or outlives `timeoutMs`. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { stdout, stderr } = await execute(command, [...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    timeout: options.timeoutMs,
    signal: options.signal,
    killSignal: 'SIGKILL',
    maxBuffer: 16 * 1024 * 1024,
    ...options.user,
  });
  return stdout + stderr;
}

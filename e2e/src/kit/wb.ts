import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The command as a shell sees it. */
export interface Invocation {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `wb` that goes on until it is told to end. */
export interface RunningWb {
  readonly ended: Promise<Invocation>;
  /** What it has printed so far. */
  output(): string;
  interrupt(): void;
}

/** Runs `wb` in the repository's root, input closed. */
export function startWb(args: readonly string[], env: Readonly<Record<string, string>> = {}): RunningWb {
  const child = spawn(process.execPath, ['cli/bin/wb.mjs', ...args], {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  return {
    ended: once(child, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, ...printed })),
    output: () => printed.stdout + printed.stderr,
    interrupt: () => void child.kill('SIGINT'),
  };
}

export const wb = (...args: readonly string[]): Promise<Invocation> => startWb(args).ended;

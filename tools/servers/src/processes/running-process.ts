import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ServerError } from '../server-error.js';
import { settledWithin, waitUntil, type WaitOptions } from './deadline.js';
import { killWithParent } from './kill-with-parent.js';

export interface LaunchOptions {
  /** What messages call the process. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Appended to; `inherit` writes to our own output instead. */
  readonly log: { readonly file: string } | 'inherit';
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Runs the process as another user; ours by default. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** The signal that asks for an orderly end. Default SIGTERM. */
  readonly stopSignal?: NodeJS.Signals;
  /** The signal that ends the process when we are gone. Default SIGKILL. */
  readonly orphanSignal?: NodeJS.Signals;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child process in a session of its own: Ctrl-C does not reach it, and it dies when we die, however we die. */
export interface RunningProcess {
  readonly name: string;
  readonly pid: number;
  readonly exited: Promise<Exit>;
  readonly running: boolean;
  kill(signal: NodeJS.Signals): void;
  /** Asks for an orderly end and kills what has not ended after `graceMs` (default 10 s). */
  stop(graceMs?: number): Promise<void>;
  /** The last lines of the log file; empty when the log is inherited. */
  logTail(lines?: number): Promise<string>;
}

/** Starts a process. Throws {@link ServerError} `NOT_STARTED` when the operating system refuses. */
export async function launch(options: LaunchOptions): Promise<RunningProcess> {
  const child = spawnLogged(options);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw new ServerError(
      'NOT_STARTED',
      `${options.name} could not be started: ${String(error)}`,
      `Check ${options.command}.`,
    );
  }
  const pid = killWithParent(child, options.orphanSignal);
  const running = () => child.exitCode === null && child.signalCode === null;
  return {
    name: options.name,
    pid,
    exited,
    get running() {
      return running();
    },
    kill: (signal) => void child.kill(signal),
    stop: async (graceMs = 10_000) => {
      if (!running()) return;
      child.kill(options.stopSignal ?? 'SIGTERM');
      if (await settledWithin(exited, graceMs)) return;
      child.kill('SIGKILL');
      await exited;
    },
    logTail: (lines = 15) => (options.log === 'inherit' ? Promise.resolve('') : tail(options.log.file, lines)),
  };
}

/**
 * Waits until `ready` holds. When the process ends first or `deadlineMs` pass, kills it and throws
 * {@link ServerError} `NOT_READY` with the end of its log; when aborted, kills it and throws the signal's reason.
 */
export async function requireReady(
  process: RunningProcess,
  ready: () => Promise<boolean>,
  wait: Pick<WaitOptions, 'deadlineMs' | 'signal'>,
): Promise<void> {
  try {
    const inTime = await waitUntil(async () => !process.running || (await ready()), wait);
    if (!inTime) throw await notReady(process, `was not ready after ${wait.deadlineMs / 1000} s`);
    if (!process.running) throw await notReady(process, await describeExit(process));
  } catch (error) {
    process.kill('SIGKILL');
    throw error;
  }
}

async function notReady(process: RunningProcess, cause: string): Promise<ServerError> {
  const log = await process.logTail();
  const remedy = log === '' ? 'See its output above.' : `The end of its log:\n${log}`;
  return new ServerError('NOT_READY', `${process.name} ${cause}.`, remedy);
}

async function describeExit(process: RunningProcess): Promise<string> {
  const { code, signal } = await process.exited;
  return signal === null ? `ended with exit code ${code ?? 'unknown'}` : `was ended by ${signal}`;
}

function spawnLogged({ command, args, log, env, cwd, user }: LaunchOptions): ChildProcess {
  const start = (stdio: StdioOptions) =>
    spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true, stdio, ...user });
  if (log === 'inherit') return start(['ignore', 'inherit', 'inherit']);
  mkdirSync(dirname(log.file), { recursive: true });
  const file = openSync(log.file, 'a');
  try {
    return start(['ignore', file, file]);
  } finally {
    closeSync(file);
  }
}

async function tail(file: string, lines: number): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transformFile } from '@swc/core';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A process under supervision. It reports what it does on standard output, and is ready when it says so. */
const service = `
  import { supervise } from './supervise.mjs';
  const print = (line) => process.stdout.write(line + '\\n');
  const logger = { info: (details) => print('info ' + details.reason), fatal: (details) => print('fatal ' + (details.err?.message ?? '')) };
  const stops = {
    cleanly: () => new Promise((resolve) => setTimeout(() => { print('stopped'); resolve(); }, 20)),
    never: () => new Promise(() => undefined),
    badly: () => Promise.reject(new Error('cannot stop')),
  };
  supervise({ stop: stops[process.env.STOP], deadlineMs: Number(process.env.DEADLINE_MS), logger });
  setInterval(() => undefined, 1_000);
  if (process.env.FAIL === 'throw') setImmediate(() => { throw new Error('thrown'); });
  if (process.env.FAIL === 'reject') void Promise.reject(new Error('rejected'));
  print('ready');
`;

describe('supervision of a process', () => {
  let folder = '';
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workflow-builder-supervise-'));
    const source = new URL('./supervise.ts', import.meta.url).pathname;
    const { code } = await transformFile(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } });
    await writeFile(join(folder, 'supervise.mjs'), code);
    await writeFile(join(folder, 'service.mjs'), service);
  });

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  async function run(env: Record<string, string>, whenReady: (child: ChildProcess) => void = () => undefined) {
    const child = spawn(process.execPath, [join(folder, 'service.mjs')], {
      env: { STOP: 'cleanly', DEADLINE_MS: '5000', ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    children.add(child);
    const lines: string[] = [];
    child.stdout!.on('data', (chunk: Buffer) => {
      lines.push(...chunk.toString().trim().split('\n'));
      if (chunk.toString().includes('ready')) whenReady(child);
    });
    const exited = new Promise<Exit>((resolve) => {
      child.once('exit', (code, signal) => {
        resolve({ code, signal });
      });
    });
    const [exit] = await Promise.all([exited, once(child.stdout!, 'end')]);
    children.delete(child);
    return { ...exit, lines: lines.filter((line) => line !== 'ready') };
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('stops in good order on %s', async (name) => {
    const ended = await run({}, (child) => child.kill(name));
    expect(ended).toEqual({ code: 0, signal: null, lines: [`info ${name}`, 'stopped'] });
  });

  it('stops in good order when its parent goes away', async () => {
    const ended = await run({}, (child) => {
      child.disconnect();
    });
    expect(ended).toEqual({ code: 0, signal: null, lines: ['info disconnect', 'stopped'] });
  });

  it('ends past the deadline', async () => {
    const ended = await run({ STOP: 'never', DEADLINE_MS: '50' }, (child) => child.kill('SIGTERM'));
    expect(ended).toMatchObject({ code: 1, lines: ['info SIGTERM', expect.stringContaining('fatal')] });
  });

  it.each([
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGINT'],
  ] as const)('ends at once on a second signal: %s, then %s', async (first, second) => {
    const ended = await run({ STOP: 'never', DEADLINE_MS: '60000' }, (child) => {
      child.stdout!.once('data', () => child.kill(second));
      child.kill(first);
    });
    expect(ended).toEqual({ code: 1, signal: null, lines: [`info ${first}`] });
  });

  it('says so when the shutdown fails', async () => {
    const ended = await run({ STOP: 'badly' }, (child) => child.kill('SIGTERM'));
    expect(ended).toMatchObject({ code: 1, lines: ['info SIGTERM', 'fatal cannot stop'] });
  });

  it.each([
    ['throw', 'thrown'],
    ['reject', 'rejected'],
  ])('logs an uncaught error and ends: %s', async (FAIL, message) => {
    const ended = await run({ FAIL });
    expect(ended).toMatchObject({ code: 1, lines: [`fatal ${message}`] });
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { waitUntil } from './deadline.js';
import { launch, requireReady, type RunningProcess } from './running-process.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workflow-builder-process-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a launched process', () => {
  it('writes to its log', async () => {
    const process = await shell('echo one; echo two >&2');
    await process.exited;

    expect(await process.logTail(1)).toBe('two');
  });

  it('ends in order when it is stopped', async () => {
    const process = await shell('trap "exit 5" TERM; echo up; while :; do sleep 0.05; done');
    await waitUntil(async () => (await process.logTail()) === 'up', { deadlineMs: 5_000 });
    await process.stop();

    await expect(process.exited).resolves.toEqual({ code: 5, signal: null });
  });

  it('is killed when it does not end in time', async () => {
    const process = await shell('trap "" TERM; echo up; while :; do sleep 0.05; done');
    await waitUntil(async () => (await process.logTail()) === 'up', { deadlineMs: 5_000 });
    await process.stop(100);

    await expect(process.exited).resolves.toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('is refused when there is no such program', async () => {
    const missing = launch({ name: 'none', command: '/nowhere/none', args: [], log: { file: join(folder, 'log') } });

    await expect(missing).rejects.toMatchObject({ code: 'NOT_STARTED' });
  });

  it.each([
    ['ends first', 'echo no bus; exit 4', 'exit code 4'],
    ['takes too long', 'echo no bus; sleep 60', 'not ready after 0.3 s'],
  ])('is not ready when it %s', async (_case, script, cause) => {
    const process = await shell(script);

    await expect(requireReady(process, () => Promise.resolve(false), { deadlineMs: 300 })).rejects.toMatchObject({
      code: 'NOT_READY',
      message: expect.stringContaining(cause),
      remedy: expect.stringContaining('no bus'),
    });
    await process.exited;
  });
});

describe('the end of the parent', () => {
  it('by SIGKILL ends the child', async () => {
    const { parent, child } = await parentAndChild('while :; do sleep 0.05; done', 'SIGKILL');

    parent.kill('SIGKILL');

    expect(await waitUntil(() => !isAlive(child), { deadlineMs: 10_000 })).toBe(true);
  });

  it('asks the child by the signal that it wants', async () => {
    const file = join(folder, 'asked');
    const ready = join(folder, 'ready');
    const script = `trap 'echo asked > ${file}; exit' QUIT; echo up > ${ready}; while :; do sleep 0.05; done`;
    const { parent } = await parentAndChild(script, 'SIGQUIT');
    await waitUntil(() => existsSync(ready), { deadlineMs: 10_000 });

    parent.kill('SIGKILL');

    expect(await waitUntil(() => existsSync(file), { deadlineMs: 10_000 })).toBe(true);
  });
});

function shell(script: string): Promise<RunningProcess> {
  return launch({ name: 'script', command: 'sh', args: ['-c', script], log: { file: join(folder, 'log') } });
}

/** Another Node process with a child that is tied to it. */
async function parentAndChild(script: string, signal: NodeJS.Signals) {
  const { code } = await transformFile(fileURLToPath(new URL('./kill-with-parent.ts', import.meta.url)), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  await writeFile(join(folder, 'kill-with-parent.mjs'), code);
  await writeFile(
    join(folder, 'parent.mjs'),
    `import { spawn } from 'node:child_process';
     import { killWithParent } from './kill-with-parent.mjs';
     const child = spawn('sh', ['-c', process.argv[2]], { detached: true });
     console.log(killWithParent(child, process.argv[3]));`,
  );
  const args = [join(folder, 'parent.mjs'), script, signal];
  const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const child = Number(String(await once(parent.stdout, 'data')));
  expect(isAlive(child)).toBe(true);
  return { parent, child };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

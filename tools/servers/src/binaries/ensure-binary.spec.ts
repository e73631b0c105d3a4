import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureBinary } from './ensure-binary.js';
import { natsServer } from './specification.js';
import type { Way } from './ways.js';

describe('a server binary', () => {
  let root: string;
  let system: string;
  let lines: string[];
  const ensure = (ways: readonly Way[] = []) =>
    ensureBinary(natsServer, { root, folders: [system], ways, report: (line) => lines.push(line) });

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'workflow-builder-binaries-'));
    system = join(root, 'usr-bin');
    lines = [];
    await mkdir(join(root, '.bin'));
    await mkdir(system);
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  it('is taken from .bin/ before PATH', async () => {
    await install(join(root, '.bin'), '2.14.5');
    await install(system, '2.12.0');

    expect(await ensure()).toBe(join(root, '.bin/nats-server'));
  });

  it('is taken from PATH when .bin/ has none', async () => {
    await install(system, '2.11.0');

    expect(await ensure()).toBe(join(system, 'nats-server'));
  });

  it('is refused below the required version, naming both, and had another way', async () => {
    await install(system, '2.9.10');

    const path = await ensure([providing('downloading', '2.14.5')]);

    expect(path).toBe(join(root, '.bin/nats-server'));
    expect(lines[0]).toContain('2.9.10');
    expect(lines[0]).toContain('2.11.0');
  });

  it.each([
    ['prints no version', '#!/bin/sh\necho hello\n'],
    ['does not run', '#!/nowhere\n'],
  ])('is refused when it %s', async (_case, script) => {
    await place(system, script);

    await expect(ensure()).rejects.toMatchObject({ code: 'BINARY_UNAVAILABLE' });
  });

  it('is had by the first way that works', async () => {
    const path = await ensure([failing('downloading'), providing('building', '2.14.5'), failing('installing')]);

    expect(await readFile(path, 'utf8')).toContain('2.14.5');
    expect(lines.map((line) => line.split(/[ :]/)[0])).toEqual(['downloading', 'downloading', 'building', 'building']);
    expect(await readdir(join(root, '.bin'))).toEqual(['nats-server']);
  });

  it('is not put in place when what was had is too old', async () => {
    await expect(ensure([providing('downloading', '2.10.0')])).rejects.toMatchObject({ code: 'BINARY_UNAVAILABLE' });
    expect(await readdir(join(root, '.bin'))).toEqual([]);
  });

  it('fails with the reason of every way, and names the three', async () => {
    await install(system, '2.9.10');

    const failure = ensure([failing('downloading'), failing('building')]);

    await expect(failure).rejects.toMatchObject({
      code: 'BINARY_UNAVAILABLE',
      message: expect.stringMatching(/2\.9\.10[^]*downloading failed: no luck[^]*building failed: no luck/),
      remedy: expect.stringMatching(/\.bin\/[^]*github\.com[^]*Go/),
    });
  });

  it('is built once for callers at the same time', async () => {
    let builds = 0;
    const slow: Way = {
      activity: 'building',
      get: async (folder, target, signal) => {
        builds += 1;
        await providing('building', '2.14.5').get(folder, target, signal);
      },
    };

    const paths = await Promise.all([ensure([slow]), ensure([slow]), ensure([slow])]);

    expect(builds).toBe(1);
    expect(new Set(paths).size).toBe(1);
  });

  it('is built although a process died in the midst of it', async () => {
    await writeFile(join(root, '.bin/nats-server.lock'), String(2 ** 30));
    await mkdir(join(root, '.bin/nats-server.unfinished'));

    await ensure([providing('building', '2.14.5')]);

    expect(await readdir(join(root, '.bin'))).toEqual(['nats-server']);
  });

  it('is given up when asked to, without trying another way', async () => {
    const abort = new AbortController();
    const aborting: Way = {
      activity: 'building',
      get: () => {
        abort.abort(new Error('asked to'));
        return Promise.reject(new Error('ended'));
      },
    };
    const ways = [aborting, providing('installing', '2.14.5')];
    const options = { root, folders: [], ways, signal: abort.signal, report: () => undefined };

    await expect(ensureBinary(natsServer, options)).rejects.toThrow('asked to');
    expect(await readdir(join(root, '.bin'))).toEqual([]);
  });
});

function install(folder: string, version: string): Promise<void> {
  return place(folder, `#!/bin/sh\necho nats-server: v${version}\n`);
}

async function place(folder: string, script: string): Promise<void> {
  const path = join(folder, 'nats-server');
  await writeFile(path, script);
  await chmod(path, 0o755);
}

function providing(activity: string, version: string): Way {
  return { activity, get: (_folder, target) => writeFile(target, `#!/bin/sh\necho nats-server: v${version}\n`) };
}

function failing(activity: string): Way {
  return { activity, get: () => Promise.reject(new Error('no luck')) };
}

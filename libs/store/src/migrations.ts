import { readdir, readFile } from 'node:fs/promises';

/** The repository's `supabase/migrations/`, equally far from sources and build output. */
const DIRECTORY = new URL('../../../supabase/migrations/', import.meta.url);
const FILE = /^(?<version>\d{14})_(?<name>.+)\.sql$/;

export interface Migration {
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

/** In the order in which they apply. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const files = (await readdir(DIRECTORY)).sort();
  const migrations = files.map(async (file): Promise<readonly Migration[]> => {
    const { version, name } = FILE.exec(file)?.groups ?? {};
    if (version === undefined || name === undefined) return [];
    return [{ version, name, sql: await readFile(new URL(file, DIRECTORY), 'utf8') }];
  });
  return (await Promise.all(migrations)).flat();
}

import { readdir, readFile } from 'node:fs/promises';
import type { Database, Queryable } from './database.js';

/** Any number will do, as long as every migrating process takes the same. */
const ADVISORY_LOCK = 4_021_975;
const MIGRATION_FILE = /^(?<version>\d{14})_(?<name>.+)\.sql$/;

interface Migration {
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

/** Applies the migrations that the database does not know yet, in order, all or none, and notes them as the supabase CLI does. */
export async function migrate(database: Database, directory: URL): Promise<void> {
  const migrations = await readMigrations(directory);
  await database.transaction(async (transaction) => {
    await transaction.execute('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
    await ensureLedger(transaction);
    const applied = await appliedVersions(transaction);
    for (const migration of migrations.filter(({ version }) => !applied.has(version))) {
      await apply(transaction, migration);
    }
  });
}

async function readMigrations(directory: URL): Promise<Migration[]> {
  const files = (await readdir(directory)).sort();
  const migrations = files.map(async (file): Promise<Migration[]> => {
    const { version, name } = MIGRATION_FILE.exec(file)?.groups ?? {};
    if (version === undefined || name === undefined) return [];
    return [{ version, name, sql: await readFile(new URL(file, directory), 'utf8') }];
  });
  return (await Promise.all(migrations)).flat();
}

/** The supabase CLI's own table, in its own words. */
async function ensureLedger(transaction: Queryable): Promise<void> {
  await transaction.execute('create schema if not exists supabase_migrations');
  await transaction.execute(
    'create table if not exists supabase_migrations.schema_migrations (version text not null primary key)',
  );
  await transaction.execute(
    'alter table supabase_migrations.schema_migrations add column if not exists statements text[], add column if not exists name text',
  );
}

async function appliedVersions(transaction: Queryable): Promise<ReadonlySet<string>> {
  const rows = await transaction.rows<{ version: string }>('select version from supabase_migrations.schema_migrations');
  return new Set(rows.map(({ version }) => version));
}

async function apply(transaction: Queryable, { version, name, sql }: Migration): Promise<void> {
  await transaction.execute(sql);
  await transaction.execute(
    'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, array[$3])',
    [version, name, sql],
  );
}

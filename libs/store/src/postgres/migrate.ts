import { type Migration, readMigrations } from '../migrations.js';
import type { Database, Queryable } from './database.js';

/** Any number will do, as long as every migrating process takes the same. */
const ADVISORY_LOCK = 4_021_975;

/** Applies the migrations that the database does not know yet, in order, all or none, notes them as the supabase CLI does, and tells PostgREST. */
export async function migrate(database: Database): Promise<void> {
  const migrations = await readMigrations();
  await database.transaction(async (transaction) => {
    await transaction.execute('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
    await ensureLedger(transaction);
    const applied = await appliedVersions(transaction);
    for (const migration of migrations.filter(({ version }) => !applied.has(version))) {
      await apply(transaction, migration);
    }
    await transaction.execute(`notify pgrst, 'reload schema'`);
  });
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

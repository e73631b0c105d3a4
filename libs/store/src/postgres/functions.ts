import type { Caller } from '../caller.js';
import type { Argument, SqlFunctions } from '../functions/sql-functions.js';
import type { Database, Queryable } from './database.js';

/** Functions over a connection of the platform's own, which takes on the role of the caller for each call. */
export class PostgresFunctions implements SqlFunctions {
  constructor(
    private readonly database: Database,
    private readonly caller: Caller,
  ) {}

  async call<Result>(name: string, args: Readonly<Record<string, Argument>>): Promise<Result> {
    const names = Object.keys(args);
    const named = names.map((argument, index) => `${argument} => $${String(index + 1)}`);
    return this.database.transaction(async (transaction) => {
      await actAs(transaction, this.caller);
      const statement = `select public.${name}(${named.join(', ')}) as result`;
      const [row] = await transaction.rows<{ result: Result }>(statement, Object.values(args));
      if (row === undefined) throw new Error(`${name} gave nothing.`);
      return row.result;
    });
  }
}

/** Until the transaction ends: what PostgREST sets from a JWT and a request. */
async function actAs(transaction: Queryable, caller: Caller): Promise<void> {
  switch (caller.kind) {
    case 'platform':
      await transaction.rows(`select set_config('request.headers', $1, true)`, [
        JSON.stringify({ 'x-actor': caller.actor }),
      ]);
      return;
    case 'user':
      await transaction.rows(`select set_config('request.jwt.claims', $1, true), set_config('role', $2, true)`, [
        JSON.stringify({ role: 'authenticated', sub: caller.id }),
        'authenticated',
      ]);
  }
}

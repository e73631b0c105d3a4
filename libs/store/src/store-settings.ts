import { IsOptional, IsString, IsUrl, ValidateIf } from 'class-validator';

/** Where PostgreSQL is. */
export interface PostgresSettings {
  readonly DATABASE_URL: string;
}

/** Which Supabase project, and the key of its `service_role`. */
export interface SupabaseSettings {
  readonly SUPABASE_URL: string;
  readonly SUPABASE_SERVICE_ROLE_KEY: string;
}

/** Where the store is: on PostgreSQL, or on a Supabase project where its URL is given. */
export class StoreSettings implements PostgresSettings {
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_protocol: true, require_tld: false })
  readonly DATABASE_URL: string = 'postgres://postgres:postgres@localhost:54322/postgres';

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly SUPABASE_URL?: string;

  /** Needed with `SUPABASE_URL`. */
  @ValidateIf(({ SUPABASE_URL }: StoreSettings) => SUPABASE_URL !== undefined)
  @IsString()
  readonly SUPABASE_SERVICE_ROLE_KEY?: string;
}

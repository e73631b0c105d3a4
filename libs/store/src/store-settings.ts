import { IsUrl } from 'class-validator';

/** Where the store is. */
export class StoreSettings {
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_protocol: true, require_tld: false })
  readonly DATABASE_URL: string = 'postgres://postgres:postgres@localhost:54322/postgres';
}

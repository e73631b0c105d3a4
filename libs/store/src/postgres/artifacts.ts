import type { Artifacts } from '../artifacts.js';
import { sha256, verified } from '../content-hash.js';
import type { Database } from './database.js';

export class PostgresArtifacts implements Artifacts {
  constructor(private readonly database: Database) {}

  async put(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    await this.database.execute('insert into artifacts (hash, bytes) values ($1, $2) on conflict (hash) do nothing', [
      hash,
      bytes,
    ]);
    return hash;
  }

  async get(hash: string): Promise<Uint8Array | undefined> {
    const [row] = await this.database.rows<{ bytes: Uint8Array }>('select bytes from artifacts where hash = $1', [
      hash,
    ]);
    return row === undefined ? undefined : verified(row.bytes, hash);
  }

  async findBundle(sourceKey: string): Promise<string | undefined> {
    const [row] = await this.database.rows<{ hash: string }>(
      'select artifact_hash as hash from bundles where source_key = $1',
      [sourceKey],
    );
    return row?.hash;
  }

  async noteBundle(sourceKey: string, hash: string): Promise<string> {
    await this.database.execute(
      'insert into bundles (source_key, artifact_hash) values ($1, $2) on conflict (source_key) do nothing',
      [sourceKey, hash],
    );
    return (await this.findBundle(sourceKey)) ?? hash;
  }
}

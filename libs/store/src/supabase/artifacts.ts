import type { SupabaseClient } from '@supabase/supabase-js';
import type { Artifacts } from '../artifacts.js';
import { sha256, verified } from '../content-hash.js';
import { answered } from './answers.js';

/** Bytes travel as PostgreSQL writes them: `\x` and hexadecimal digits. */
export class SupabaseArtifacts implements Artifacts {
  constructor(private readonly client: SupabaseClient) {}

  async put(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    const row = { hash, bytes: `\\x${Buffer.from(bytes).toString('hex')}` };
    await answered(this.client.from('artifacts').upsert(row, { onConflict: 'hash', ignoreDuplicates: true }));
    return hash;
  }

  async get(hash: string): Promise<Uint8Array | undefined> {
    const request = this.client.from('artifacts').select('bytes').eq('hash', hash).maybeSingle<{ bytes: string }>();
    const row = await answered(request);
    return row === null ? undefined : verified(Buffer.from(row.bytes.slice(2), 'hex'), hash);
  }

  async findBundle(sourceKey: string): Promise<string | undefined> {
    const request = this.client
      .from('bundles')
      .select('artifact_hash')
      .eq('source_key', sourceKey)
      .maybeSingle<{ artifact_hash: string }>();
    return (await answered(request))?.artifact_hash;
  }

  async noteBundle(sourceKey: string, hash: string): Promise<string> {
    const row = { source_key: sourceKey, artifact_hash: hash };
    await answered(this.client.from('bundles').upsert(row, { onConflict: 'source_key', ignoreDuplicates: true }));
    return (await this.findBundle(sourceKey)) ?? hash;
  }
}

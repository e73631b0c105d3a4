import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgrest } from '@workflow-builder/servers';

/** What a Supabase project offers of its data API, over a database of the suite's own. */
export interface TestSupabase {
  readonly url: string;
  readonly jwtSecret: string;
  /** Of the role `anon`. */
  readonly anonKey: string;
  /** Of the role `service_role`, which no policy holds back. */
  readonly serviceRoleKey: string;
  /** A token as Supabase Auth gives it to a user. */
  tokenOf(userId: string): string;
  stop(): Promise<void>;
}

const API_PREFIX = '/rest/v1';

/** Starts PostgREST over the database, behind a proxy that takes its requests where Supabase has them. */
export async function testSupabase(databaseUrl: string): Promise<TestSupabase> {
  const jwtSecret = randomBytes(32).toString('hex');
  const dataDir = await mkdtemp(join(tmpdir(), 'workflow-builder-postgrest-'));
  const postgrest = await startPostgrest({ databaseUrl, jwtSecret, dataDir });
  const proxy = createProxy(postgrest.port);
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    jwtSecret,
    anonKey: signedToken(jwtSecret, { role: 'anon' }),
    serviceRoleKey: signedToken(jwtSecret, { role: 'service_role' }),
    tokenOf: (userId) => signedToken(jwtSecret, { role: 'authenticated', sub: userId }),
    stop: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await postgrest.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A JWT with these claims, signed with HS256. */
export function signedToken(secret: string, claims: Readonly<Record<string, unknown>>): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

function createProxy(port: number): Server {
  return createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    if (!path.startsWith(API_PREFIX)) {
      outgoing.writeHead(404).end();
      return;
    }
    const { method = 'GET', headers } = incoming;
    const target = { host: '127.0.0.1', port, method, headers, path: path.slice(API_PREFIX.length) };
    const forwarded = request(target, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(forwarded);
  });
}

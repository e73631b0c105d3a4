import { diagnostic } from '@workflow-builder/diagnostics';
import { jwtVerify } from 'jose';
import { Problem } from '../http/problem.js';

/** Who a token is of. */
export interface Bearer {
  readonly id: string;
  readonly token: string;
}

/**
 * Verifies a token as Supabase Auth signs it: HS256, role `authenticated`, with a subject.
 * @throws Problem 401
 */
export async function verifyBearer(authorization: string | undefined, secret: Uint8Array): Promise<Bearer> {
  const token = /^Bearer (?<token>\S+)$/i.exec(authorization ?? '')?.groups?.['token'];
  if (token === undefined) throw unauthenticated('there is none');
  const claims = await claimsOf(token, secret);
  if (claims.sub === undefined || claims.role !== 'authenticated') throw unauthenticated('it is of no user');
  return { id: claims.sub, token };
}

async function claimsOf(
  token: string,
  secret: Uint8Array,
): Promise<{ readonly sub?: string; readonly role?: unknown }> {
  try {
    return (await jwtVerify(token, secret, { algorithms: ['HS256'] })).payload;
  } catch {
    throw unauthenticated('it is expired, or not signed by the platform');
  }
}

function unauthenticated(reason: string): Problem {
  return new Problem(401, [diagnostic('UNAUTHENTICATED', { reason })], { 'www-authenticate': 'Bearer' });
}

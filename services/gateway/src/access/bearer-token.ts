import { diagnostic } from '@workflow-builder/diagnostics';
import { jwtVerify } from 'jose';
import { Problem } from '../http/problem.js';

/** Who a token is of: a user, or a service of the platform. */
export type Bearer =
  { readonly kind: 'user'; readonly id: string; readonly token: string } | { readonly kind: 'platform' };

/**
 * Verifies a token as Supabase Auth signs it: HS256, of role `authenticated` with a subject, or of role `service_role`.
 * @throws Problem 401
 */
export async function verifyBearer(authorization: string | undefined, secret: Uint8Array): Promise<Bearer> {
  const token = /^Bearer (?<token>\S+)$/i.exec(authorization ?? '')?.groups?.['token'];
  if (token === undefined) throw unauthenticated('there is none');
  const { sub, role } = await claimsOf(token, secret);
  if (role === 'service_role') return { kind: 'platform' };
  if (sub === undefined || role !== 'authenticated') throw unauthenticated('it is of no user');
  return { kind: 'user', id: sub, token };
}

/** The answer to who has not shown who it is. */
export function unauthenticated(reason: string): Problem {
  return new Problem(401, [diagnostic('UNAUTHENTICATED', { reason })], { 'www-authenticate': 'Bearer' });
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

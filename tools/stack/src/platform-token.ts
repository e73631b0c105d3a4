import { SignJWT } from 'jose';

/**
 * What workers show the intake of logs where users sign in, which refuses them without it. Nothing where nobody signs in, or
 * where a token is given.
 */
export async function platformToken(environment: NodeJS.ProcessEnv): Promise<Readonly<Record<string, string>>> {
  const { SUPABASE_JWT_SECRET: secret, KONG_LOGGING_TOKEN: given } = environment;
  if (!secret || given) return {};
  const token = new SignJWT({ role: 'service_role' }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' });
  return { KONG_LOGGING_TOKEN: await token.sign(new TextEncoder().encode(secret)) };
}

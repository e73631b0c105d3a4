import { Injectable } from '@nestjs/common';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Caller } from '@workflow-builder/store';
import { Problem } from '../http/problem.js';
import { GatewaySettings } from '../settings.js';
import { unauthenticated, verifyBearer } from './bearer-token.js';

/** Who acts where nobody signs in. */
const ANYONE = { kind: 'platform', actor: 'anyone' } as const;

/** Tells by its token who a request comes from. Without a secret to verify tokens with, everyone is everybody. */
@Injectable()
export class Callers {
  private readonly secret: Uint8Array | undefined;

  constructor({ SUPABASE_JWT_SECRET }: GatewaySettings) {
    this.secret = SUPABASE_JWT_SECRET === undefined ? undefined : new TextEncoder().encode(SUPABASE_JWT_SECRET);
  }

  /**
   * The user whom the token names.
   * @throws Problem 401, also for a token of the platform's own, which stands for no user
   */
  async of(authorization: string | undefined): Promise<Caller> {
    if (this.secret === undefined) return ANYONE;
    const bearer = await verifyBearer(authorization, this.secret);
    if (bearer.kind === 'platform') throw unauthenticated('it is of no user');
    return { kind: 'user', id: bearer.id, accessToken: bearer.token };
  }

  /** The same where signing in is not asked for: undefined for who shows no token. @throws Problem 401 for a wrong one */
  async ifAny(authorization: string | undefined): Promise<Caller | undefined> {
    return this.secret !== undefined && authorization === undefined ? undefined : this.of(authorization);
  }

  /** @throws Problem 401 without a token, 403 with one of a user: what comes in here is for services of the platform. */
  async demandPlatform(authorization: string | undefined): Promise<void> {
    if (this.secret === undefined) return;
    const bearer = await verifyBearer(authorization, this.secret);
    if (bearer.kind === 'user') throw new Problem(403, [diagnostic('PLATFORM_ONLY', {})]);
  }
}

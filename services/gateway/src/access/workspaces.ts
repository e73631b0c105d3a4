import { Inject, Injectable } from '@nestjs/common';
import type { Store, Workspace } from '@workflow-builder/store';
import { GatewaySettings } from '../settings.js';
import { STORE } from '../tokens.js';
import { verifyBearer } from './bearer-token.js';

/** Who acts where nobody signs in. */
const ANYONE = { kind: 'platform', actor: 'anyone' } as const;

/** Gives each request the store as its caller sees it. */
@Injectable()
export class Workspaces {
  private readonly secret: Uint8Array | undefined;

  constructor(
    { SUPABASE_JWT_SECRET }: GatewaySettings,
    @Inject(STORE) private readonly store: Store,
  ) {
    this.secret = SUPABASE_JWT_SECRET === undefined ? undefined : new TextEncoder().encode(SUPABASE_JWT_SECRET);
  }

  /**
   * The workspace of the token's user; without a secret to verify tokens with, everybody's.
   * @throws Problem 401
   */
  async of(authorization: string | undefined): Promise<Workspace> {
    if (this.secret === undefined) return this.store.workspaceOf(ANYONE);
    const { id, token } = await verifyBearer(authorization, this.secret);
    return this.store.workspaceOf({ kind: 'user', id, accessToken: token });
  }
}

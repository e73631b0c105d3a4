import { Inject, Injectable } from '@nestjs/common';
import type { Store, Workspace } from '@workflow-builder/store';
import { STORE } from '../tokens.js';
import { Callers } from './callers.js';

/** Gives each request the store as its caller sees it. */
@Injectable()
export class Workspaces {
  constructor(
    private readonly callers: Callers,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @throws Problem 401 */
  async of(authorization: string | undefined): Promise<Workspace> {
    return this.store.workspaceOf(await this.callers.of(authorization));
  }
}

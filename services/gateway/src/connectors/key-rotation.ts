import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER } from '@workflow-builder/service-kit';
import { SecretVault, type Store } from '@workflow-builder/store';
import type { Logger } from '@workflow-builder/telemetry';
import { STORE } from '../tokens.js';

/** Brings secrets under the first key of `CONNECTOR_KEY` when the gateway starts; those it cannot bring wait for the next start. */
@Injectable()
export class KeyRotation implements OnApplicationBootstrap {
  constructor(
    private readonly vault: SecretVault,
    @Inject(STORE) private readonly store: Store,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    void this.rotate();
  }

  private async rotate(): Promise<void> {
    try {
      const rotated = await this.vault.rotate(this.store.connectors);
      if (rotated > 0) this.logger.info({ rotated }, 'Secrets have moved to another master key.');
    } catch (error) {
      this.logger.warn({ err: error }, 'Secrets could not be moved to the current master key.');
    }
  }
}

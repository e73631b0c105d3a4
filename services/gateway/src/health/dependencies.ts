import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Store } from '@workflow-builder/store';
import { HealthRegistry } from '@workflow-builder/telemetry';
import { Temporal } from '@workflow-builder/temporal';
import { STORE } from '../tokens.js';
import { StageRoster } from './stage-roster.js';

/** Names what the gateway depends on: none of it is needed to be ready, since compiling works without store and Temporal. */
@Injectable()
export class Dependencies implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly health: HealthRegistry,
    private readonly roster: StageRoster,
    private readonly temporal: Temporal,
    @Inject(STORE) private readonly store: Store,
  ) {}

  onModuleInit(): void {
    for (const tool of ['tsc', 'eslint']) {
      this.health.register({ name: tool, required: false, check: () => this.roster.offers(tool) });
    }
    this.health.register({ name: 'store', required: false, check: () => answers(this.store.ping()) });
    this.health.register({ name: 'temporal', required: false, check: () => answers(this.temporal.ping()) });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.store.close(), this.temporal.close()]);
  }
}

async function answers(ping: Promise<void>): Promise<boolean> {
  await ping;
  return true;
}

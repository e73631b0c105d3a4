import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LOGGER } from '@workflow-builder/service-kit';
import type { Store } from '@workflow-builder/store';
import { HealthRegistry, type Logger } from '@workflow-builder/telemetry';
import { Temporal, WorkerDeployments } from '@workflow-builder/temporal';
import { forgetOldRuns } from './retention/forget-old-runs.js';
import { retireVersions } from './retire/retire-versions.js';
import { DeployerSettings } from './settings.js';
import { STORE } from './tokens.js';

const RETRY_MS = 1_000;

/** What the deployer does beside deploying: brings the schema up to date, retires versions, forgets old runs, tells how its dependencies are. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #stopping = new AbortController();
  #work: Promise<void> | undefined;

  constructor(
    private readonly settings: DeployerSettings,
    private readonly temporal: Temporal,
    private readonly health: HealthRegistry,
    @Inject(STORE) private readonly store: Store,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Nest calls it once for the HTTP side and once for the bus. */
  onApplicationBootstrap(): void {
    if (this.#work !== undefined) return;
    this.health.register({ name: 'store', required: true, check: () => answers(this.store.ping()) });
    this.health.register({ name: 'temporal', required: true, check: () => answers(this.temporal.ping()) });
    this.#work = this.#run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#work;
    await Promise.all([this.store.close(), this.temporal.close()]);
  }

  async #run(): Promise<void> {
    await this.#repeat(RETRY_MS, () => this.store.migrate());
    const { RUN_LOG_RETENTION_DAYS: runLogDays, RUN_RETENTION_DAYS: runDays } = this.settings;
    const retention = { runLogDays, runDays };
    const workerDeployments = new WorkerDeployments(this.temporal);
    while (!this.#stopping.signal.aborted) {
      await this.#repeat(this.settings.RETIRE_INTERVAL_MS, async () => {
        await retireVersions(this.store.versions, workerDeployments, new Date());
        await forgetOldRuns(this.store, retention, new Date());
      });
      await this.#pause(this.settings.RETIRE_INTERVAL_MS);
    }
  }

  /** Until it succeeds, or the service stops. */
  async #repeat(pauseMs: number, work: () => Promise<void>): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        await work();
        return;
      } catch (error) {
        this.logger.warn({ err: error }, 'Housekeeping has to wait.');
        await this.#pause(pauseMs);
      }
    }
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}

async function answers(ping: Promise<void>): Promise<boolean> {
  await ping;
  return true;
}

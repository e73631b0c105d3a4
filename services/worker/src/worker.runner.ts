import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type ReplayReportDto, type RunRefDto, WORKER_NUDGE_SUBJECT } from '@workflow-builder/contracts';
import { Bus } from '@workflow-builder/messaging';
import { LOGGER, METRICS } from '@workflow-builder/service-kit';
import { EnvironmentKeys, openStore, SecretVault, type Store } from '@workflow-builder/store';
import { HealthRegistry, type Logger, type Metrics } from '@workflow-builder/telemetry';
import { type Grants, grantsTo } from './activities/grants.js';
import { projectVariables } from './activities/project-variables.js';
import { workflowMessages } from './activities/workflow-messages.js';
import { projectConnectors } from './activities/stored-connectors.js';
import { Reconciler } from './host/reconciler.js';
import { TemporalLink } from './host/temporal-link.js';
import { WorkerHost } from './host/worker-host.js';
import { LogShipper } from './logs/log-shipper.js';
import { replayRuns } from './replay/replay-runs.js';
import { WorkerSettings } from './settings.js';

const LOG_BATCH_SIZE = 100;
/** With the pauses between them some ten seconds. */
const LOG_MAX_TRIES = 8;
const LOG_DRAIN_MS = 5_000;

/** The worker's life: runs what the store says, until the service stops, and leaves in good order. */
@Injectable()
export class WorkerRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #store: Store;
  readonly #link: TemporalLink;
  readonly #shipper: LogShipper;
  readonly #host: WorkerHost;
  readonly #reconciler: Reconciler;
  #isStarted = false;

  constructor(
    settings: WorkerSettings,
    private readonly bus: Bus,
    private readonly health: HealthRegistry,
    @Inject(METRICS) private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const { KONG_LOGGING_URL: url, KONG_LOGGING_TOKEN: token, SHUTDOWN_GRACE_MS: graceMs } = settings;
    const capacity = settings.LOG_QUEUE_CAPACITY;
    this.#store = openStore(settings.store);
    this.#link = new TemporalLink(settings.temporal);
    this.#shipper = new LogShipper({
      url,
      token,
      capacity,
      batchSize: LOG_BATCH_SIZE,
      maxTries: LOG_MAX_TRIES,
      logger,
    });
    this.#host = new WorkerHost({
      store: this.#store,
      link: this.#link,
      shipper: this.#shipper,
      logger,
      grantsTo: (projectId) => this.#grantsTo(projectId, settings),
      graceMs,
    });
    const reconcile = (): Promise<void> => this.#host.reconcile();
    this.#reconciler = new Reconciler({ reconcile, intervalMs: settings.RECONCILE_INTERVAL_MS, logger });
  }

  /** Nest calls it once for the HTTP side and once for the bus. */
  onApplicationBootstrap(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    this.#observe();
    this.bus.listen(WORKER_NUDGE_SUBJECT, () => {
      this.#reconciler.nudge();
    });
    this.#reconciler.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#reconciler.stop();
    await this.#host.close();
    const lost = await this.#shipper.close(LOG_DRAIN_MS);
    if (lost > 0) this.logger.error({ lost }, 'Log entries were left behind: the intake did not take them in time.');
    await Promise.all([this.#link.close(), this.#store.close()]);
  }

  /** How runs go on the code of a bundle that is in the store; nothing of them changes. */
  async replay(bundleHash: string, runs: readonly RunRefDto[]): Promise<ReplayReportDto> {
    const bundle = await this.#store.artifacts.get(bundleHash);
    if (bundle === undefined) throw new Error(`The store has no bundle ${bundleHash}.`);
    const connection = await this.#link.connection();
    const parts = { bundle: new TextDecoder().decode(bundle), connection, namespace: this.#link.namespace };
    return { runs: await replayRuns(runs, parts) };
  }

  #grantsTo(projectId: string, { activities, connectorKeys }: WorkerSettings): Grants {
    const granted = grantsTo(projectId, activities);
    const vault = new SecretVault(new EnvironmentKeys(connectorKeys.CONNECTOR_KEY));
    const stored = { connectors: this.#store.connectors, vault };
    const host = { connection: () => this.#link.connection(), namespace: this.#link.namespace };
    return {
      ...granted,
      variables: projectVariables(projectId, host),
      workflows: workflowMessages(projectId, host),
      connectors: projectConnectors(projectId, granted.connectors, stored),
    };
  }

  /** Without its store it starts nothing new, but what runs goes on; without Temporal it is of no use. */
  #observe(): void {
    this.health.register({ name: 'store', required: false, check: () => answers(this.#store.ping()) });
    this.health.register({ name: 'temporal', required: true, check: () => answers(this.#link.ping()) });
    const [host, shipper] = [this.#host, this.#shipper];
    this.metrics.gauge({
      name: 'wb_worker_versions',
      help: 'Project versions that run in this process.',
      collect() {
        this.set(host.running);
      },
    });
    this.metrics.gauge({
      name: 'wb_log_entries_waiting',
      help: 'Log entries that wait for the intake.',
      collect() {
        this.set(shipper.waiting);
      },
    });
  }
}

async function answers(ping: Promise<void>): Promise<boolean> {
  await ping;
  return true;
}

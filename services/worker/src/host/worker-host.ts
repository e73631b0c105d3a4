import type { Store, VersionStatus, VersionSummary } from '@workflow-builder/store';
import { backoff, type Logger } from '@workflow-builder/messaging';
import { HostedVersion } from './hosted-version.js';
import type { TemporalLink } from './temporal-link.js';
import type { Grants } from '../activities/grants.js';
import { workflowBindings } from './workflow-bindings.js';
import type { LogShipper } from '../logs/log-shipper.js';

/** Versions that have runs or are to get some. */
const HOSTED: readonly VersionStatus[] = ['loading', 'ramping', 'current', 'draining'];
const RETRY = { baseMs: 1_000, maxMs: 60_000 };
const STARTS_AT_ONCE = 2;

/** The part of the store that is read here. */
export interface VersionSource {
  readonly versions: Pick<Store['versions'], 'list' | 'get'>;
  readonly artifacts: Pick<Store['artifacts'], 'get'>;
}

export interface WorkerHostParts {
  readonly store: VersionSource;
  readonly link: TemporalLink;
  readonly shipper: LogShipper;
  readonly logger: Logger;
  /** What the activities of a project may use. */
  readonly grantsTo: (projectId: string) => Grants;
  /** See `VersionParts`. */
  readonly graceMs: number;
}

/** A version in this process. */
interface Slot {
  /** Undefined until it has started, and again after it failed. */
  hosted: HostedVersion | undefined;
  failures: number;
  /** Not to be started before this time. */
  notBefore: number;
}

/** Keeps the Workers of this process in step with the versions that the store says are to run. */
export class WorkerHost {
  readonly #slots = new Map<string, Slot>();
  #closed = false;

  constructor(private readonly parts: WorkerHostParts) {}

  /** Versions whose Workers run. */
  get running(): number {
    return [...this.#slots.values()].filter(({ hosted }) => hosted !== undefined).length;
  }

  /**
   * Starts what is missing and shuts down what is no longer wanted. A version that does not start is tried again later and
   * keeps no other one from starting. Rejects when the store does not answer; what runs goes on.
   */
  async reconcile(): Promise<void> {
    const wanted = new Map((await this.parts.store.versions.list(HOSTED)).map((version) => [keyOf(version), version]));
    for (const [key, { hosted }] of this.#slots) {
      if (wanted.has(key)) continue;
      if (hosted === undefined) this.#slots.delete(key);
      else hosted.shutdown();
    }
    const missing = [...wanted].filter(([key]) => this.#isDue(key)).map(([, version]) => version);
    const starters = Array.from({ length: STARTS_AT_ONCE }, async () => {
      for (let next = missing.shift(); next !== undefined; next = missing.shift()) await this.#start(next);
    });
    await Promise.all(starters);
  }

  /** Shuts all Workers down and waits for what they run. */
  async close(): Promise<void> {
    this.#closed = true;
    const hosted = [...this.#slots.values()].flatMap((slot) => slot.hosted ?? []);
    for (const version of hosted) version.shutdown();
    await Promise.allSettled(hosted.map((version) => version.ended));
  }

  #isDue(key: string): boolean {
    const slot = this.#slots.get(key);
    return !this.#closed && (slot === undefined || (slot.hosted === undefined && slot.notBefore <= Date.now()));
  }

  async #start(summary: VersionSummary): Promise<void> {
    const key = keyOf(summary);
    const slot = this.#slots.get(key) ?? { hosted: undefined, failures: 0, notBefore: 0 };
    this.#slots.set(key, slot);
    try {
      const hosted = await this.#host(summary);
      slot.hosted = hosted;
      void this.#watch(summary, slot, hosted);
      if (this.#closed) hosted.shutdown();
      this.parts.logger.info(detailsOf(summary), 'A version has started.');
    } catch (error) {
      this.#failed(summary, slot, error);
    }
  }

  async #host(summary: VersionSummary): Promise<HostedVersion> {
    const { store, link, shipper, logger, grantsTo, graceMs } = this.parts;
    const [version, bundle] = await Promise.all([store.versions.get(summary), store.artifacts.get(summary.bundleHash)]);
    if (version === undefined || bundle === undefined) throw new Error('The store has lost the version or its bundle.');
    return HostedVersion.start({
      version,
      bundle: new TextDecoder().decode(bundle),
      bindings: workflowBindings(version, grantsTo(summary.projectId), shipper, logger),
      connection: await link.connection(),
      namespace: link.namespace,
      graceMs,
    });
  }

  async #watch(summary: VersionSummary, slot: Slot, hosted: HostedVersion): Promise<void> {
    try {
      await hosted.ended;
      this.#slots.delete(keyOf(summary));
      this.parts.logger.info(detailsOf(summary), 'A version has ended.');
    } catch (error) {
      slot.hosted = undefined;
      this.#failed(summary, slot, error);
    }
  }

  #failed(summary: VersionSummary, slot: Slot, error: unknown): void {
    slot.failures += 1;
    slot.notBefore = Date.now() + backoff(slot.failures, RETRY);
    this.parts.logger.error({ ...detailsOf(summary), err: error }, 'A version does not run; it is tried again later.');
  }
}

const keyOf = ({ projectId, buildId }: VersionSummary): string => JSON.stringify([projectId, buildId]);

const detailsOf = ({ projectId, buildId }: VersionSummary): object => ({ project: projectId, version: buildId });

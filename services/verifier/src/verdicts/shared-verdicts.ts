import { type Bus, KvBucket, type Logger } from '@workflow-builder/messaging';
import type { FileVerdict, VerdictKey, Verdicts } from '@workflow-builder/verification';
import { decodeEntry, encodeEntry } from './verdict-entry.js';

const DAY_MS = 24 * 3_600_000;

/** Bucket of the verdicts that all verifiers share. */
export const VERDICTS = { name: 'VERDICTS', ttlMs: 30 * DAY_MS, maxBytes: 256 * 1024 ** 2 };

/** How long an answer is waited for; proving a file takes little longer. */
const GET_DEADLINE_MS = 500;

/** Writes under way at once; beyond, verdicts are not shared. */
const MAX_WRITES = 256;

/** Larger ones are not shared: they say what is wrong, and wrong code is rare. */
const MAX_ENTRY_BYTES = 64 * 1024;

/** Verdicts in JetStream KV. While the bus is away nothing is known and nothing is kept. */
export class SharedVerdicts implements Verdicts {
  readonly #bucket: KvBucket;
  readonly #logger: Logger;
  #writes = 0;

  constructor(bus: Bus, logger: Logger) {
    this.#bucket = new KvBucket(bus, VERDICTS);
    this.#logger = logger;
  }

  /** Opens the bucket, so that the first to ask need not wait for it. Resolves in any case. */
  async warm(): Promise<void> {
    await this.#bucket
      .with(() => Promise.resolve())
      .catch((error: unknown) => {
        this.#logger.info({ err: error }, 'Verdicts are not shared yet.');
      });
  }

  async get(keys: readonly VerdictKey[]): Promise<ReadonlyMap<VerdictKey, FileVerdict>> {
    const known = new Map<VerdictKey, FileVerdict>();
    const read = Promise.all(
      keys.map(async (key) => {
        const findings = await this.#read(key);
        if (findings) known.set(key, findings);
      }),
    );
    await within(GET_DEADLINE_MS, read);
    return new Map(known);
  }

  put(verdicts: ReadonlyMap<VerdictKey, FileVerdict>): void {
    for (const [key, findings] of verdicts) void this.#write(key, findings);
  }

  async #read(key: VerdictKey): Promise<FileVerdict | undefined> {
    try {
      const entry = await this.#bucket.with((bucket) => bucket.get(key));
      return entry?.operation === 'PUT' ? decodeEntry(key, entry.value) : undefined;
    } catch (error) {
      this.#logger.info({ err: error }, 'A verdict could not be read; the file is proven again.');
      return undefined;
    }
  }

  async #write(key: VerdictKey, findings: FileVerdict): Promise<void> {
    const entry = encodeEntry(key, findings);
    if (this.#writes >= MAX_WRITES || entry.length > MAX_ENTRY_BYTES) return;
    this.#writes += 1;
    try {
      await this.#bucket.with((bucket) => bucket.put(key, entry));
    } catch (error) {
      this.#logger.info({ err: error }, 'A verdict could not be kept for others.');
    } finally {
      this.#writes -= 1;
    }
  }
}

/** Resolves when `work` is done, or when `deadlineMs` have passed. */
async function within(deadlineMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, deadlineMs);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

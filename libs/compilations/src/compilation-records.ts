import { JetStreamApiError } from '@nats-io/jetstream';
import { Kvm, type KV, type KvEntry } from '@nats-io/kv';
import { BusUnavailable, decodeJson, encodeJson, isRecord, type Bus } from '@workflow-builder/messaging';
import { OutcomeParser, type Outcome } from './outcome.js';
import { compilationStages, type CompilationRecord, type StageMark, type Submission } from './record.js';

const BUCKET = 'COMPILATIONS';

/** How long a compilation's record is kept. */
const RETENTION_MS = 24 * 3_600_000;

/** Outcomes beyond this size lie in the payload store and the record refers to them. */
const INLINE_BYTES = 256 * 1024;

/** JetStream's code for "a message is there already where none was expected". */
const WRONG_LAST_SEQUENCE = 10071;

type Key = (typeof compilationStages)[number] | 'outcome';

/**
 * The record of each compilation in JetStream KV: one entry per stage and one for the outcome, each under its own key,
 * so that writing needs no reading and order does not matter. Kept 24 hours.
 *
 * Every method rejects with `BusUnavailable` while the bus is away.
 */
export class CompilationRecords {
  readonly #outcomes = new OutcomeParser();
  #bucket: Promise<KV> | undefined;

  constructor(private readonly bus: Bus) {}

  /** Notes a submission, unless one stands under the id: the one that stands is returned. */
  async submit(compilationId: string, submission: Submission): Promise<Submission> {
    const bucket = await this.#open();
    try {
      await bucket.create(keyOf(compilationId, 'submitted'), encodeJson(submission));
      return submission;
    } catch (error) {
      if (!(error instanceof JetStreamApiError) || error.code !== WRONG_LAST_SEQUENCE) throw error;
      return (await this.#submission(bucket, compilationId)) ?? submission;
    }
  }

  /** Notes that a stage was passed. */
  async mark(compilationId: string, { stage, at }: StageMark): Promise<void> {
    await (await this.#open()).put(keyOf(compilationId, stage), encodeJson({ at }));
  }

  /** Notes how the compilation ended; a later outcome, as of a replayed dead letter, replaces an earlier one. */
  async settle(compilationId: string, outcome: Outcome): Promise<void> {
    const body = encodeJson(outcome);
    const value = body.length <= INLINE_BYTES ? body : encodeJson({ ref: await this.bus.payloads.put(body) });
    await (await this.#open()).put(keyOf(compilationId, 'outcome'), value);
  }

  /** How the compilation ended; undefined when it has not, or when nothing is known of it. */
  async outcome(compilationId: string): Promise<Outcome | undefined> {
    return await this.#outcomeIn(await (await this.#open()).get(keyOf(compilationId, 'outcome')));
  }

  /** Forgets how the compilation ended, so that it can run again. Returns a mark that tells this run from those before. */
  async reopen(compilationId: string): Promise<string> {
    const bucket = await this.#open();
    const entry = await bucket.get(keyOf(compilationId, 'outcome'));
    await bucket.purge(keyOf(compilationId, 'outcome'));
    return `r${entry?.revision ?? 0}`;
  }

  /** All that is known; undefined when nothing is. */
  async read(compilationId: string): Promise<CompilationRecord | undefined> {
    const bucket = await this.#open();
    const [outcome, ...marks] = await Promise.all([
      this.outcome(compilationId),
      ...compilationStages.map(async (stage): Promise<StageMark | undefined> => {
        const at = timeIn(await bucket.get(keyOf(compilationId, stage)));
        return at === undefined ? undefined : { stage, at };
      }),
    ]);
    const stages = marks.filter((mark) => mark !== undefined);
    if (stages.length === 0 && outcome === undefined) return undefined;
    return { compilationId, stages, ...(outcome === undefined ? {} : { outcome }) };
  }

  /** Calls `onChange` for each entry of the compilation, those that stand and those to come, until what it returns is called. */
  async watch(compilationId: string, onChange: () => void): Promise<() => void> {
    const changes = await (await this.#open()).watch({ key: `${compilationId}.*`, ignoreDeletes: true });
    void (async () => {
      for await (const change of changes) if (change.operation === 'PUT') onChange();
    })();
    return () => changes.stop();
  }

  async #submission(bucket: KV, compilationId: string): Promise<Submission | undefined> {
    const entry = await bucket.get(keyOf(compilationId, 'submitted'));
    const value = entry === null ? undefined : decodeJson(entry.value);
    if (!isRecord(value) || typeof value['requestHash'] !== 'string' || typeof value['at'] !== 'string')
      return undefined;
    return { requestHash: value['requestHash'], at: value['at'] };
  }

  async #outcomeIn(entry: KvEntry | null): Promise<Outcome | undefined> {
    if (entry?.operation !== 'PUT') return undefined;
    const value = decodeJson(entry.value);
    if (!isRecord(value)) return undefined;
    const stored = typeof value['ref'] === 'string' ? decodeJson(await this.bus.payloads.get(value['ref'])) : value;
    return isRecord(stored) ? this.#outcomes.parse(stored['subject'], stored['at'], stored['data']) : undefined;
  }

  /** The bucket, opened at the first use that meets a bus; a failed try is forgotten. */
  #open(): Promise<KV> {
    if (!this.bus.isConnected()) return Promise.reject(new BusUnavailable('There is no connection to the bus.'));
    this.#bucket ??= new Kvm(this.bus.jetstream)
      .create(this.bus.names.bucket(BUCKET), { history: 1, ttl: RETENTION_MS })
      .catch((error: unknown) => {
        this.#bucket = undefined;
        throw error;
      });
    return this.#bucket;
  }
}

function keyOf(compilationId: string, key: Key): string {
  return `${compilationId}.${key}`;
}

function timeIn(entry: KvEntry | null): string | undefined {
  const value = entry === null ? undefined : decodeJson(entry.value);
  return isRecord(value) && typeof value['at'] === 'string' ? value['at'] : undefined;
}

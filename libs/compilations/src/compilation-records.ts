import type { KvEntry } from '@nats-io/kv';
import {
  BusUnavailable,
  decodeJson,
  encodeJson,
  isRecord,
  KvBucket,
  unlessOvertaken,
  type Bus,
} from '@workflow-builder/messaging';
import { OutcomeParser, replaces, type Outcome } from './outcome.js';
import {
  compilationStages,
  type CompilationRecord,
  type CompilationStage,
  type Ending,
  type StageMark,
  type Submission,
  type Watcher,
} from './record.js';

const BUCKET = 'COMPILATIONS';

/** How long a compilation's record is kept. */
const RETENTION_MS = 24 * 3_600_000;

/** Outcomes beyond this size lie in the payload store and the record refers to them. */
const INLINE_BYTES = 256 * 1024;

/** Tries to settle a compilation while others settle it too. */
const SETTLE_TRIES = 10;

const [, ...laterStages] = compilationStages;

type Key = (typeof compilationStages)[number] | 'outcome';

/**
 * The record of each compilation in JetStream KV: one entry per stage and one for the outcome, each under its own key.
 * Entries of stages are written without reading, and of outcomes the newest stands: order does not matter. Kept 24 hours.
 *
 * Every method rejects with `BusUnavailable` while the bus is away, or goes away.
 */
export class CompilationRecords {
  readonly #outcomes = new OutcomeParser();
  readonly #bucket: KvBucket;

  constructor(private readonly bus: Bus) {
    this.#bucket = new KvBucket(bus, { name: BUCKET, ttlMs: RETENTION_MS });
  }

  /** Notes a submission, unless one stands under the id: the one that stands is returned. */
  submit(compilationId: string, submission: Submission): Promise<Submission> {
    return this.#bucket.with(async (bucket) => {
      const key = keyOf(compilationId, 'submitted');
      const created = await unlessOvertaken(bucket.create(key, encodeJson(submission)));
      return created ? submission : (submissionIn(await bucket.get(key)) ?? submission);
    });
  }

  /** Notes that a stage was passed. */
  mark(compilationId: string, { stage, at }: StageMark): Promise<void> {
    return this.#bucket.with(async (bucket) => {
      await bucket.put(keyOf(compilationId, stage), encodeJson({ at }));
    });
  }

  /**
   * Notes how the compilation ended; a later outcome, as of a replayed dead letter, replaces an earlier one. An outcome
   * older than the one that stands is dropped, and so is a failure of the platform once code is verified.
   */
  settle(compilationId: string, outcome: Outcome): Promise<void> {
    return this.#bucket.with(async (bucket) => {
      const key = keyOf(compilationId, 'outcome');
      const body = encodeJson(outcome);
      const value = body.length <= INLINE_BYTES ? body : encodeJson({ ref: await this.bus.payloads.put(body) });
      for (let tries = 0; tries < SETTLE_TRIES; tries += 1) {
        const entry = await bucket.get(key);
        const standing = await this.#outcomeIn(entry);
        if (standing !== undefined && !replaces(outcome, standing)) return;
        if (await unlessOvertaken(bucket.put(key, value, { previousSeq: entry?.revision ?? 0 }))) return;
      }
      throw new BusUnavailable(`Too many settle ${compilationId} at once.`);
    });
  }

  /** How the compilation ended; undefined when it has not, or when nothing is known of it. */
  async outcome(compilationId: string): Promise<Outcome | undefined> {
    return (await this.ending(compilationId))?.outcome;
  }

  /** The same with its revision, for `reopen`. */
  ending(compilationId: string): Promise<Ending | undefined> {
    return this.#bucket.with(async (bucket) => {
      const entry = await bucket.get(keyOf(compilationId, 'outcome'));
      const outcome = await this.#outcomeIn(entry);
      return entry === null || outcome === undefined ? undefined : { outcome, revision: entry.revision };
    });
  }

  /**
   * Forgets that the compilation ended so, and only so, that it can run again. Returns a mark that tells this run from
   * those before: the same one to all who reopen the same ending, whoever of them was first.
   */
  reopen(compilationId: string, { revision }: Ending): Promise<string> {
    return this.#bucket.with(async (bucket) => {
      await unlessOvertaken(bucket.purge(keyOf(compilationId, 'outcome'), { previousSeq: revision }));
      return `r${revision}`;
    });
  }

  /** All that is known; undefined when it was not submitted and has not ended. */
  read(compilationId: string): Promise<CompilationRecord | undefined> {
    return this.#bucket.with(async (bucket) => {
      const [outcome, submission, ...passed] = await Promise.all([
        this.outcome(compilationId),
        bucket.get(keyOf(compilationId, 'submitted')).then(submissionIn),
        ...laterStages.map(async (stage) => markOf(stage, timeIn(await bucket.get(keyOf(compilationId, stage))))),
      ]);
      const projectId = submission?.projectId ?? outcome?.data.project.id;
      if (projectId === undefined) return undefined;
      const stages = [...markOf('submitted', submission?.at), ...passed.flat()];
      return { compilationId, projectId, stages, ...(outcome === undefined ? {} : { outcome }) };
    });
  }

  /** Tells each entry of the compilation, those that stand and those to come, until what it returns is called. */
  watch(compilationId: string, { onChange, onError }: Watcher): Promise<() => void> {
    return this.#bucket.with(async (bucket) => {
      const changes = await bucket.watch({ key: `${compilationId}.*`, ignoreDeletes: true });
      const follow = async (): Promise<void> => {
        for await (const change of changes) if (change.operation === 'PUT') onChange();
      };
      follow().catch(onError);
      return () => changes.stop();
    });
  }

  async #outcomeIn(entry: KvEntry | null): Promise<Outcome | undefined> {
    if (entry?.operation !== 'PUT') return undefined;
    const value = decodeJson(entry.value);
    if (!isRecord(value)) return undefined;
    const stored = typeof value['ref'] === 'string' ? decodeJson(await this.bus.payloads.get(value['ref'])) : value;
    return isRecord(stored) ? this.#outcomes.parse(stored['subject'], stored['at'], stored['data']) : undefined;
  }
}

function keyOf(compilationId: string, key: Key): string {
  return `${compilationId}.${key}`;
}

function markOf(stage: CompilationStage, at: string | undefined): readonly StageMark[] {
  return at === undefined ? [] : [{ stage, at }];
}

function timeIn(entry: KvEntry | null): string | undefined {
  const value = entry === null ? undefined : decodeJson(entry.value);
  return isRecord(value) && typeof value['at'] === 'string' ? value['at'] : undefined;
}

function submissionIn(entry: KvEntry | null): Submission | undefined {
  const value = entry === null ? undefined : decodeJson(entry.value);
  if (!isRecord(value)) return undefined;
  const { requestHash, projectId, at } = value;
  if (typeof requestHash !== 'string' || typeof projectId !== 'string' || typeof at !== 'string') return undefined;
  return { requestHash, projectId, at };
}

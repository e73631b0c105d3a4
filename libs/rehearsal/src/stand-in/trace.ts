import type { JsonValue, StepRecord } from '@workflow-builder/workflow-model';

/** How a run, continued as new or not, came out. */
export type Outcome =
  | { readonly kind: 'completed'; readonly result: JsonValue }
  /** Type and message of the innermost cause. */
  | { readonly kind: 'failed'; readonly type: string; readonly message: string }
  /** Nothing is pending, and the run has not ended: it waits for a message that does not come. */
  | { readonly kind: 'waiting' };

export type Step = Omit<StepRecord, 'sequence'>;

/** What a run did, as both sides tell it. */
export interface Trace {
  readonly outcome: Outcome;
  /** In the order in which they ended. */
  readonly steps: readonly Step[];
  /** Answers of updates and, at the end of the run, of queries, by name. */
  readonly answers: Readonly<Record<string, JsonValue>>;
}

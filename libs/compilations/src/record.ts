import type { Outcome } from './outcome.js';

/** Steps of a compilation that its record can show, in their order. */
export const compilationStages = ['submitted', 'validated', 'generated'] as const;

export type CompilationStage = (typeof compilationStages)[number];

/** That a compilation reached a stage, and when. */
export interface StageMark {
  readonly stage: CompilationStage;
  readonly at: string;
}

/** What was asked for under an id. */
export interface Submission {
  /** SHA-256 of the request; tells whether a reused idempotency key means the same. */
  readonly requestHash: string;
  /** Whose it is. */
  readonly projectId: string;
  readonly at: string;
}

/** All that is known about a compilation. */
export interface CompilationRecord {
  readonly compilationId: string;
  /** Whose it is. */
  readonly projectId: string;
  /** In the order of the stages. */
  readonly stages: readonly StageMark[];
  readonly outcome?: Outcome;
}

/** How a compilation ended, and the revision of the entry that says so. */
export interface Ending {
  readonly outcome: Outcome;
  readonly revision: number;
}

/** Hears of changes of a record. */
export interface Watcher {
  readonly onChange: () => void;
  /** Called at most once; no change is heard of after it. */
  readonly onError: (error: unknown) => void;
}

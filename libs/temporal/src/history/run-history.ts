import type { FailureCause } from './failure.js';

/** What a workflow called: an activity, a timer or a child. */
export interface HistoryCall {
  readonly kind: 'activity' | 'timer' | 'child';
  /** What the workflow says it calls it for. */
  readonly summary?: string;
  /** Event that it was called with. */
  readonly eventId: number;
  /** Event `WorkflowTaskCompleted` of the workflow task that called it. */
  readonly taskId: number;
  /** Time in the workflow at the call. */
  readonly calledAt: Date;
  readonly endedAt?: Date;
  readonly status: 'running' | 'completed' | 'failed' | 'cancelled';
  /** From 1; also before the first one has begun. */
  readonly attempts: number;
  /** Undefined where it takes none. */
  readonly input: unknown;
  /** Undefined until it has completed, or where it gives none. */
  readonly output: unknown;
  /** Why it failed; while it is running, why its last attempt did. */
  readonly failure?: FailureCause;
}

/** One turn of the workflow's own code. */
export interface WorkflowTask {
  /** Event `WorkflowTaskCompleted`. */
  readonly eventId: number;
  /** Time in the workflow meanwhile. */
  readonly at: Date;
}

/** The run that a reset began with. */
export interface ResetOrigin {
  readonly runId: string;
  /** Time in the workflow from which on all is new. */
  readonly until: Date;
}

/** One run of Temporal: of a chain that was continued as new, one link. */
export interface RunHistory {
  readonly runId: string;
  readonly type: string;
  readonly taskQueue: string;
  readonly isOpen: boolean;
  /** Build id of the version that it is on; absent until its first workflow task is done. */
  readonly buildId?: string;
  /** In the order of the calls. */
  readonly calls: readonly HistoryCall[];
  readonly tasks: readonly WorkflowTask[];
  /** From the last reset to the first; empty for a run that is none of a reset. */
  readonly resets: readonly ResetOrigin[];
}

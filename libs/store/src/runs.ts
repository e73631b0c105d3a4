/** A run as it was started; how it goes and ends is Temporal's to say. */
export interface Run {
  /** Temporal workflow id. */
  readonly id: string;
  /** Temporal run id. */
  readonly runId: string;
  readonly projectId: string;
  readonly serviceId: string;
  /** Id of the workflow document. */
  readonly workflowId: string;
  /** Temporal workflow type. */
  readonly type: string;
  /** Build id of the project version that was current at the start. */
  readonly version: string;
  readonly startedAt: Date;
}

export interface Runs {
  /** Notes a run; the same id a second time changes nothing. Its project and service must exist. */
  record(run: Run): Promise<void>;
  get(id: string): Promise<Run | undefined>;
  /** Deletes the runs that were started before, the oldest first, at most `limit`. Returns how many. */
  deleteBefore(before: Date, limit: number): Promise<number>;
}

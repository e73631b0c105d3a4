import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, IsString, ValidateNested } from 'class-validator';
import { LogEntryDto } from './log-entry.js';
import { Untouched } from './untouched.js';

const runStatuses = ['running', 'completed', 'failed', 'cancelled', 'terminated', 'timedOut'] as const;

export type RunStatus = (typeof runStatuses)[number];

/** Why a run failed; `message` is that of the innermost cause. */
export class RunError {
  @IsString()
  readonly code!: string;

  @IsString()
  readonly message!: string;

  /** The node that failed, once its log entry has arrived. */
  @IsOptional()
  @IsString()
  readonly nodeId?: string;

  /** Messages from the outermost to the innermost. */
  @IsArray()
  @IsString({ each: true })
  readonly cause!: readonly string[];
}

/** Body of `GET /api/runs/{id}`, and of the 201 that starts it. */
export class RunView {
  /** As `/api/runs/{id}` takes it: Temporal's workflow id. */
  @IsString()
  readonly id!: string;

  /** Id of the workflow document. */
  @IsString()
  readonly workflowId!: string;

  /** Temporal's run id. */
  @IsString()
  readonly runId!: string;

  /** Build id of the version that it was started on. */
  @IsString()
  readonly version!: string;

  @IsIn(runStatuses)
  readonly status!: RunStatus;

  @IsISO8601()
  readonly startedAt!: string;

  @IsOptional()
  @IsISO8601()
  readonly endedAt?: string;

  /** What the workflow returned; once completed. */
  @IsOptional()
  @Untouched()
  readonly result?: unknown;

  /** Once failed, cancelled, terminated or timed out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => RunError)
  readonly error?: RunError;
}

/** Body of `GET /api/runs/{id}/logs`. */
export class RunLogs {
  /** By time, at most the first 1,000. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LogEntryDto)
  readonly entries!: readonly LogEntryDto[];

  /** Whether the run has more entries than these. */
  @IsBoolean()
  readonly truncated!: boolean;
}

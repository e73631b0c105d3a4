import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, IsString, ValidateNested } from 'class-validator';
import { LogEntryDto } from './log-entry.js';
import { NestedArray } from './nested.js';
import { PageView } from './project-api.js';
import { Untouched } from './untouched.js';

export const runStatuses = ['running', 'completed', 'failed', 'cancelled', 'terminated', 'timedOut'] as const;

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

  /** Field of the node that it is about, as the drawing has it. */
  @IsOptional()
  @IsString()
  readonly field?: string;

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

/** The run that another one is a child of. */
export class RunRef {
  /** As `/api/runs/{id}` takes it. */
  @IsString()
  readonly id!: string;

  /** Temporal's run id. */
  @IsString()
  readonly runId!: string;
}

/** A run as it is listed: of a chain that was continued as new the last one, with its own time of start. */
export class RunSummary {
  /** As `/api/runs/{id}` takes it. */
  @IsString()
  readonly id!: string;

  /** Temporal's run id. */
  @IsString()
  readonly runId!: string;

  @IsString()
  readonly projectId!: string;

  @IsString()
  readonly serviceId!: string;

  /** Id of the workflow document; absent where no version knows the type any more. */
  @IsOptional()
  @IsString()
  readonly workflowId?: string;

  /** Temporal's workflow type. */
  @IsString()
  readonly type!: string;

  /** Build id of the version that it is on; absent until a worker has taken it up. */
  @IsOptional()
  @IsString()
  readonly version?: string;

  @IsIn(runStatuses)
  readonly status!: RunStatus;

  @IsISO8601()
  readonly startedAt!: string;

  @IsOptional()
  @IsISO8601()
  readonly endedAt?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => RunRef)
  readonly parent?: RunRef;
}

/** Body of `GET /api/runs`. */
export class RunPage extends PageView {
  /** The newest first, by their start. */
  @NestedArray(() => RunSummary)
  readonly items!: readonly RunSummary[];
}

/** Body of `GET /api/logs`. */
export class LogPage extends PageView {
  /** The newest first. */
  @NestedArray(() => LogEntryDto)
  readonly items!: readonly LogEntryDto[];
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

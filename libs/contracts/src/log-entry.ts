import { IsIn, IsISO8601, IsNumber, IsOptional, IsString, Min } from 'class-validator';
import { Nested } from './nested.js';
import { NamedRefDto } from './events/common.js';
import { Untouched } from './untouched.js';

export class LogWorkflowDto {
  @IsString()
  readonly id!: string;

  @IsString()
  readonly name!: string;

  /** Temporal's run id. */
  @IsString()
  readonly runId!: string;
}

export class LogComponentDto {
  @IsString()
  readonly id!: string;

  @IsString()
  readonly name!: string;

  /** Node type, such as `activity`. */
  @IsString()
  readonly type!: string;
}

export class LogNodeDto {
  @IsString()
  readonly id!: string;

  @IsString()
  readonly label!: string;
}

export class LogExecutionDto {
  @IsISO8601()
  readonly startedAt!: string;

  @IsISO8601()
  readonly completedAt!: string;

  @IsNumber()
  @Min(0)
  readonly durationMs!: number;

  @IsIn(['completed', 'failed', 'cancelled'])
  readonly status!: 'completed' | 'failed' | 'cancelled';
}

/** One log entry in the format of the founding plan, phase 3, with the few fields that a reader of a whole run needs beside them. */
export class LogEntryDto {
  /** Identity of the entry: posting it twice stores it once. */
  @IsString()
  readonly id!: string;

  /** `node`: a node was executed. `message`: the log activity was asked to say something. */
  @IsIn(['node', 'message'])
  readonly kind!: 'node' | 'message';

  @IsISO8601()
  readonly timestamp!: string;

  @Nested(() => NamedRefDto)
  readonly project!: NamedRefDto;

  @Nested(() => NamedRefDto)
  readonly service!: NamedRefDto;

  @Nested(() => LogWorkflowDto)
  readonly workflow!: LogWorkflowDto;

  @Nested(() => LogComponentDto)
  readonly component!: LogComponentDto;

  @Nested(() => LogNodeDto)
  readonly node!: LogNodeDto;

  @Nested(() => LogExecutionDto)
  readonly execution!: LogExecutionDto;

  /** Our id of the run, as `/api/runs/{id}` takes it: the Temporal workflow id. */
  @IsString()
  readonly run!: string;

  /** Any JSON; null where the node takes nothing. */
  @IsOptional()
  @Untouched()
  readonly input!: unknown;

  /** Any JSON; null where the node gives nothing or failed. */
  @IsOptional()
  @Untouched()
  readonly output!: unknown;

  /** Message of the failure; only with status `failed`. */
  @IsOptional()
  @IsString()
  readonly error?: string;
}

import { Type } from 'class-transformer';
import { IsIn, IsISO8601, IsNumber, IsOptional, IsString, Min, ValidateNested } from 'class-validator';
import { NamedRefDto } from './events/common.js';

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

  @ValidateNested()
  @Type(() => NamedRefDto)
  readonly project!: NamedRefDto;

  @ValidateNested()
  @Type(() => NamedRefDto)
  readonly service!: NamedRefDto;

  @ValidateNested()
  @Type(() => LogWorkflowDto)
  readonly workflow!: LogWorkflowDto;

  @ValidateNested()
  @Type(() => LogComponentDto)
  readonly component!: LogComponentDto;

  @ValidateNested()
  @Type(() => LogNodeDto)
  readonly node!: LogNodeDto;

  @ValidateNested()
  @Type(() => LogExecutionDto)
  readonly execution!: LogExecutionDto;

  /** Our id of the run, as `/api/runs/{id}` takes it: the Temporal workflow id. */
  @IsString()
  readonly run!: string;

  /** Any JSON; null where the node takes nothing. */
  @IsOptional()
  readonly input!: unknown;

  /** Any JSON; null where the node gives nothing or failed. */
  @IsOptional()
  readonly output!: unknown;

  /** Message of the failure; only with status `failed`. */
  @IsOptional()
  @IsString()
  readonly error?: string;
}

import type { StepRecord } from '@workflow-builder/workflow-model';
import { Allow, IsIn, IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, Min } from 'class-validator';
import type { JsonValue } from '@workflow-builder/workflow-model';

/** What arrives from the workflow's side of the sink, which is generated code. */
export class StepRecordDto implements StepRecord {
  @IsInt()
  @Min(0)
  readonly sequence!: number;

  @IsString()
  @IsNotEmpty()
  readonly nodeId!: string;

  @IsISO8601()
  readonly startedAt!: string;

  @IsISO8601()
  readonly completedAt!: string;

  @IsIn(['completed', 'failed', 'cancelled'])
  readonly status!: 'completed' | 'failed' | 'cancelled';

  @Allow()
  readonly input!: JsonValue;

  @Allow()
  readonly output!: JsonValue;

  @IsOptional()
  @IsString()
  readonly error?: string;
}

import 'reflect-metadata';
import { DiagnosticDto, LogEntryDto } from '@workflow-builder/contracts';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsArray, IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';

/** What the CLI reads of the gateway's answers; they may say more. */
export class DeploymentAnswer {
  @IsString()
  readonly deploymentId!: string;

  /** Ends at `succeeded` or `failed`. */
  @IsString()
  readonly status!: string;

  /** Id of the document, under which runs are started. */
  @IsString()
  readonly workflowId!: string;

  @IsOptional()
  @IsString()
  readonly version?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => DiagnosticDto)
  readonly error?: DiagnosticDto;
}

export const runStatuses = ['running', 'completed', 'failed', 'cancelled', 'terminated', 'timedOut'] as const;

export class RunErrorAnswer {
  @IsString()
  readonly code!: string;

  @IsString()
  readonly message!: string;

  @IsOptional()
  @IsString()
  readonly nodeId?: string;

  @IsOptional()
  @IsString()
  readonly field?: string;

  /** Messages from the outermost to the innermost. */
  @IsOptional()
  @IsArray()
  readonly cause?: readonly string[];
}

export class RunAnswer {
  @IsString()
  readonly id!: string;

  @IsString()
  readonly workflowId!: string;

  @IsString()
  readonly runId!: string;

  @IsString()
  readonly version!: string;

  @IsIn(runStatuses)
  readonly status!: (typeof runStatuses)[number];

  @IsOptional()
  readonly result?: unknown;

  @IsOptional()
  @ValidateNested()
  @Type(() => RunErrorAnswer)
  readonly error?: RunErrorAnswer;
}

export class LogsAnswer {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LogEntryDto)
  readonly entries!: readonly LogEntryDto[];
}

/** Every answer that is not the one asked for. */
export class FailureAnswer {
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => DiagnosticDto)
  readonly errors!: readonly DiagnosticDto[];

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DiagnosticDto)
  readonly warnings?: readonly DiagnosticDto[];
}

import { Type } from 'class-transformer';
import { IsArray, IsIn, IsISO8601, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { COMPILATION_ID, DEPLOYMENT_ID, DiagnosticDto, NamedRefDto, WorkflowSummaryDto } from './events/common.js';

const statuses = ['requested', 'running', 'succeeded', 'failed'] as const;

/** Where a deployment stands; it ends at `succeeded` or `failed`. */
export type DeploymentStatus = (typeof statuses)[number];

/** What happened at one moment of a deployment. */
export class DeploymentStateView {
  @IsIn(statuses)
  readonly state!: DeploymentStatus;

  @IsISO8601()
  readonly at!: string;

  /** The step under way, or the one that failed. */
  @IsOptional()
  @IsString()
  readonly step?: string;

  /** Why a step is tried again. */
  @IsOptional()
  @IsString()
  readonly cause?: string;
}

/** Body of `GET /api/deploy/{id}`, and of the 202 that starts it. */
export class DeploymentView {
  @Matches(DEPLOYMENT_ID)
  readonly deploymentId!: string;

  @IsIn(statuses)
  readonly status!: DeploymentStatus;

  @Matches(COMPILATION_ID)
  readonly compilationId!: string;

  @ValidateNested()
  @Type(() => NamedRefDto)
  readonly project!: NamedRefDto;

  @ValidateNested()
  @Type(() => NamedRefDto)
  readonly service!: NamedRefDto;

  @ValidateNested()
  @Type(() => WorkflowSummaryDto)
  readonly workflow!: WorkflowSummaryDto;

  /** Id of the workflow document, as `/api/workflows/{id}/runs` takes it. */
  @IsString()
  readonly workflowId!: string;

  /** What happened, in order. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DeploymentStateView)
  readonly states!: readonly DeploymentStateView[];

  /** Build id that serves now; once succeeded. */
  @IsOptional()
  @IsString()
  readonly version?: string;

  /** Why it failed; once failed. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DiagnosticDto)
  readonly error?: DiagnosticDto;
}

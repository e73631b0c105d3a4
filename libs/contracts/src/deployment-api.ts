import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsISO8601, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { COMPILATION_ID, DEPLOYMENT_ID, DiagnosticDto, NamedRefDto, WorkflowSummaryDto } from './events/common.js';

const statuses = ['requested', 'running', 'ramping', 'succeeded', 'failed', 'rolled_back'] as const;

/** Where a deployment stands; it ends at `succeeded`, `failed` or `rolled_back`. A version that ramps waits to be told on. */
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

  /** Why a step is tried again, or what was asked for last was not done. */
  @IsOptional()
  @IsString()
  readonly cause?: string;

  /** Build id of the version in question, once it is known. */
  @IsOptional()
  @IsString()
  readonly version?: string;

  /** Share of the new runs that start on the version, while it ramps. */
  @IsOptional()
  @IsInt()
  readonly percentage?: number;
}

/** Body of `GET /api/deployments/{id}`, also `GET /api/deploy/{id}`, and of the 202 that starts it. */
export class DeploymentView {
  @Matches(DEPLOYMENT_ID)
  readonly deploymentId!: string;

  @IsIn(statuses)
  readonly status!: DeploymentStatus;

  @IsIn(['deploy', 'rollback'])
  readonly kind!: 'deploy' | 'rollback';

  /** The compilation of the one workflow that is deployed. */
  @IsOptional()
  @Matches(COMPILATION_ID)
  readonly compilationId?: string;

  /** One per workflow; empty for a rollback. */
  @IsArray()
  @Matches(COMPILATION_ID, { each: true })
  readonly compilationIds!: readonly string[];

  /** The deployment that a rollback undoes. */
  @IsOptional()
  @Matches(DEPLOYMENT_ID)
  readonly of?: string;

  @ValidateNested()
  @Type(() => NamedRefDto)
  readonly project!: NamedRefDto;

  /** Absent when the whole project is deployed. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NamedRefDto)
  readonly service?: NamedRefDto;

  /** Absent when a whole service or project is deployed. */
  @IsOptional()
  @ValidateNested()
  @Type(() => WorkflowSummaryDto)
  readonly workflow?: WorkflowSummaryDto;

  /** Id of the workflow document, as `/api/workflows/{id}/runs` takes it; absent where `workflow` is. */
  @IsOptional()
  @IsString()
  readonly workflowId?: string;

  /** What happened, in order. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DeploymentStateView)
  readonly states!: readonly DeploymentStateView[];

  /** Build id that serves now; once succeeded or rolled back, and in part while it ramps. */
  @IsOptional()
  @IsString()
  readonly version?: string;

  /** Build id that served before. */
  @IsOptional()
  @IsString()
  readonly previousVersion?: string;

  /** Share of the new runs that start on the version, while it ramps. */
  @IsOptional()
  @IsInt()
  readonly percentage?: number;

  /** Why it failed; once failed. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DiagnosticDto)
  readonly error?: DiagnosticDto;
}

import {
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { Nested } from '../nested.js';
import { COMPILATION_ID, DEPLOYMENT_ID, DiagnosticDto, NamedRefDto, WorkflowSummaryDto } from './common.js';

/** `pinned`: a run ends on the version it began on. `auto-upgrade`: it goes on on whatever version is current. */
export const versionings = ['pinned', 'auto-upgrade'] as const;

/** What every deployment event says. */
export class DeploymentEventDto {
  @Matches(DEPLOYMENT_ID)
  readonly deploymentId!: string;

  @Nested(() => NamedRefDto)
  readonly project!: NamedRefDto;

  /** Absent when the whole project is deployed. */
  @IsOptional()
  @Nested(() => NamedRefDto)
  readonly service?: NamedRefDto;

  /** Absent when a whole service or project is deployed. */
  @IsOptional()
  @Nested(() => WorkflowSummaryDto)
  readonly workflow?: WorkflowSummaryDto;

  /** When it happened; not when the message was sent. */
  @IsISO8601()
  readonly occurredAt!: string;
}

/**
 * `deployment.requested`: somebody wants verified code to run. With a workflow it is added to the project or replaced; else
 * the service, or the project, is to hold exactly these workflows.
 */
export class DeploymentRequestedDto extends DeploymentEventDto {
  /** The compilation of the one workflow; absent when a service or project is deployed. */
  @ValidateIf(({ compilationIds }: DeploymentRequestedDto) => compilationIds === undefined)
  @Matches(COMPILATION_ID)
  readonly compilationId?: string;

  /** One per workflow, all of the project; absent when `compilationId` says it. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @Matches(COMPILATION_ID, { each: true })
  readonly compilationIds?: readonly string[];

  /** Default `pinned`. */
  @IsOptional()
  @IsIn(versionings)
  readonly versioning?: (typeof versionings)[number];

  /** Share of the new runs that the version gets at first, 1 to 100; default 100. Below, it ramps. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  readonly percentage?: number;
}

/** `deployment.started`: the deployer has taken it up; `version` is the project's version to be. */
export class DeploymentStartedDto extends DeploymentEventDto {
  @IsString()
  @IsNotEmpty()
  readonly version!: string;
}

/** `deployment.succeeded`: new runs start on `version`. */
export class DeploymentSucceededDto extends DeploymentEventDto {
  @IsString()
  @IsNotEmpty()
  readonly version!: string;

  /** The version that served until now; absent on the first deployment of a project. */
  @IsOptional()
  @IsString()
  readonly previousVersion?: string;
}

/** `deployment.failed`: what served before still serves. */
export class DeploymentFailedDto extends DeploymentEventDto {
  /** The step that failed, such as `bundle`, `store`, `start`, `activate`. */
  @IsString()
  @IsNotEmpty()
  readonly step!: string;

  @Nested(() => DiagnosticDto)
  readonly error!: DiagnosticDto;
}

/** `deployment.ramp_requested`: a version that ramps is to get another share of the new runs. */
export class DeploymentRampRequestedDto extends DeploymentEventDto {
  /** 1 to 100; at 100 the deployment succeeds. */
  @IsInt()
  @Min(1)
  @Max(100)
  readonly percentage!: number;
}

/** `deployment.ramped`: that share of the new runs starts on `version`, the others on what served before. */
export class DeploymentRampedDto extends DeploymentEventDto {
  @IsString()
  @IsNotEmpty()
  readonly version!: string;

  @IsOptional()
  @IsString()
  readonly previousVersion?: string;

  /** 1 to 99. */
  @IsInt()
  @Min(1)
  @Max(99)
  readonly percentage!: number;
}

/** `deployment.rollback_requested`: what the deployment `of` brought is to make way for the earlier `version`. */
export class DeploymentRollbackRequestedDto extends DeploymentEventDto {
  @Matches(DEPLOYMENT_ID)
  readonly of!: string;

  @IsString()
  @IsNotEmpty()
  readonly version!: string;
}

/** `deployment.rolled_back`: new runs start on the earlier `version` again. */
export class DeploymentRolledBackDto extends DeploymentEventDto {
  @IsString()
  @IsNotEmpty()
  readonly version!: string;

  @IsString()
  @IsNotEmpty()
  readonly previousVersion!: string;
}

import { IsISO8601, IsNotEmpty, IsOptional, IsString, Matches } from 'class-validator';
import { Nested } from '../nested.js';
import { COMPILATION_ID, DEPLOYMENT_ID, DiagnosticDto, NamedRefDto, WorkflowSummaryDto } from './common.js';

/** What every deployment event says. */
export class DeploymentEventDto {
  @Matches(DEPLOYMENT_ID)
  readonly deploymentId!: string;

  @Nested(() => NamedRefDto)
  readonly project!: NamedRefDto;

  @Nested(() => NamedRefDto)
  readonly service!: NamedRefDto;

  @Nested(() => WorkflowSummaryDto)
  readonly workflow!: WorkflowSummaryDto;

  /** When it happened; not when the message was sent. */
  @IsISO8601()
  readonly occurredAt!: string;
}

/** `deployment.requested`: somebody wants the verified code of a compilation to run. */
export class DeploymentRequestedDto extends DeploymentEventDto {
  @Matches(COMPILATION_ID)
  readonly compilationId!: string;
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

/** `deployment.rolled_back`: new runs start on the earlier `version` again. */
export class DeploymentRolledBackDto extends DeploymentEventDto {
  @IsString()
  @IsNotEmpty()
  readonly version!: string;

  @IsString()
  @IsNotEmpty()
  readonly previousVersion!: string;
}

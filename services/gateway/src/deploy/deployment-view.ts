import {
  COMPILATION_ID,
  DEPLOYMENT_ID,
  DiagnosticDto,
  NamedRefDto,
  WorkflowSummaryDto,
} from '@workflow-builder/contracts';
import type { Deployment, DeploymentState } from '@workflow-builder/store';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsISO8601, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';

const statuses: readonly DeploymentState['state'][] = ['requested', 'running', 'succeeded', 'failed'];

/** What happened at one moment of a deployment. */
export class DeploymentStateView {
  @IsIn(statuses)
  readonly state!: DeploymentState['state'];

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
  readonly status!: DeploymentState['state'];

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

export function deploymentView(deployment: Deployment): DeploymentView {
  const last = deployment.states.at(-1) ?? deployment.states[0];
  return {
    deploymentId: deployment.id,
    status: last.state,
    compilationId: deployment.compilationId,
    project: deployment.project,
    service: deployment.service,
    workflow: deployment.workflow,
    workflowId: deployment.workflow.id,
    states: deployment.states.map(stateView),
    ...(last.state === 'succeeded' ? { version: last.version } : {}),
    ...(last.state === 'failed' ? { error: last.error } : {}),
  };
}

function stateView(state: DeploymentState): DeploymentStateView {
  const at = state.at.toISOString();
  switch (state.state) {
    case 'requested':
    case 'succeeded':
      return { state: state.state, at };
    case 'failed':
      return { state: state.state, at, step: state.step };
    case 'running':
      return { state: state.state, at, step: state.step, ...(state.cause === undefined ? {} : { cause: state.cause }) };
  }
}

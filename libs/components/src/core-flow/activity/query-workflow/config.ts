import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { IsInt, IsNotEmpty, IsObject, IsOptional, IsString, Max, Min } from 'class-validator';

/** Which run of another workflow of the project is asked, and for what. */
export class CalledRunConfig extends ComponentConfig {
  /** Name or workflow type of a workflow of the project. */
  @IsString()
  @IsNotEmpty()
  readonly workflowType!: string;

  /** Workflow id of the run; may hold placeholders. Default: the only run of the workflow that is open. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly workflowId?: string;

  /** JSON Schema of the answer; another one fails the step. Default: what the other workflow declares, where that is known, else any JSON. */
  @IsOptional()
  @IsObject()
  readonly outputSchema?: JsonObject;

  /** How long the answer may take, in milliseconds. Default 30,000. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3_600_000)
  readonly timeoutMs?: number;
}

/** A query to another workflow of the project. */
export class QueryWorkflowConfig extends CalledRunConfig {
  /** Name of the query, such as that of a `data-out` node. */
  @IsString()
  @IsNotEmpty()
  readonly queryName!: string;
}

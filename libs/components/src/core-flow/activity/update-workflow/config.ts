import type { JsonValue } from '@workflow-builder/workflow-model';
import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { CalledRunConfig } from '../query-workflow/config.js';

/** An update of another workflow of the project. */
export class UpdateWorkflowConfig extends CalledRunConfig {
  /** Name of the update, such as that of a `data-in` node. */
  @IsString()
  @IsNotEmpty()
  readonly updateName!: string;

  /** What is sent, any JSON; texts in it may hold placeholders. Default: nothing. */
  @IsOptional()
  readonly payload?: JsonValue;
}

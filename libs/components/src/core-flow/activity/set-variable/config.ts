import { ComponentConfig, HasSchema } from '@workflow-builder/component-kit';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';

const changes = ['set', 'append', 'increment', 'decrement'] as const;

/** Which variable is written, and how. */
export class SetVariableConfig extends ComponentConfig {
  /** Name of the variable. */
  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  /** What is done to it. Default `set`. */
  @IsOptional()
  @IsIn(changes)
  readonly operation?: (typeof changes)[number];

  /** What is set or appended: any JSON; text that begins with a root or a loop variable is an expression. Default null. */
  @IsOptional()
  readonly value?: JsonValue;

  /** By how much it is counted up or down: a number, or the text of an expression. Default 1. */
  @IsOptional()
  @HasSchema({ type: ['number', 'string'] })
  readonly amount?: JsonValue;

  /** State of one execution, or of the project, for all its runs. Default: as declared, else `workflow`. */
  @IsOptional()
  @IsIn(['workflow', 'project'])
  readonly scope?: 'workflow' | 'project';
}

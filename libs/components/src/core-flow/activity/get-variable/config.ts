import { ComponentConfig } from '@workflow-builder/component-kit';
import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';

/** Which variable is read. */
export class GetVariableConfig extends ComponentConfig {
  /** Name of the variable. */
  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  /** State of one execution, or of the project, for all its runs. Default: as declared, else `workflow`. */
  @IsOptional()
  @IsIn(['workflow', 'project'])
  readonly scope?: 'workflow' | 'project';
}

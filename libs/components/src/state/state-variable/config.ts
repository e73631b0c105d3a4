import { ComponentConfig, HasSchema } from '@workflow-builder/component-kit';
import { type JsonObject, type JsonValue, type VariableType, variableTypes } from '@workflow-builder/workflow-model';
import { IsIn, IsNotEmpty, IsObject, IsOptional, IsString, ValidateIf } from 'class-validator';

export const operations = ['set', 'append', 'increment', 'decrement', 'get'] as const;

/** Which variable is read or written, and how. */
export class StateVariableConfig extends ComponentConfig {
  /** Name of the variable. */
  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  /** What is done to it. Default `set`. */
  @IsOptional()
  @IsIn(operations)
  readonly operation?: (typeof operations)[number];

  /**
   * What is set or appended: any JSON, whose texts may hold placeholders; text that begins with a root or a loop variable is an
   * expression. Default null.
   */
  @IsOptional()
  readonly value?: JsonValue;

  /** What the variable begins with where the workflow does not declare it. Default: the empty value of its type. */
  @IsOptional()
  readonly initialValue?: JsonValue;

  /** By how much it is counted up or down: a number, or the text of an expression. Default 1. */
  @IsOptional()
  @HasSchema({ type: ['number', 'string'] })
  readonly amount?: JsonValue;

  /** State of one execution, or of the project, for all its runs. Default: as declared, else `workflow`. */
  @IsOptional()
  @IsIn(['workflow', 'project'])
  readonly scope?: 'workflow' | 'project';

  /** Where it is kept: in the run, or through a connector, which runs cannot reach yet. Default `workflow`. */
  @IsOptional()
  @IsIn(['workflow', 'database', 'redis'])
  readonly storageType?: 'workflow' | 'database' | 'redis';

  /** Connector to the database or Redis that keeps it. */
  @ValidateIf(({ storageType = 'workflow' }: StateVariableConfig) => storageType !== 'workflow')
  @IsString()
  @IsNotEmpty()
  readonly connectorId?: string;

  /** Settings of the storage; without effect, the connector has them. */
  @IsOptional()
  @IsObject()
  readonly storageConfig?: JsonObject;

  /** Id of the variable in the store; kept for editors. */
  @IsOptional()
  @IsString()
  readonly variableId?: string;

  /** Type of the variable where the workflow does not declare it. Default: what follows from what is done to it. */
  @IsOptional()
  @IsIn(variableTypes)
  readonly type?: VariableType;

  /** JSON Schema of the variable; without effect, declare the variable to give it one. */
  @IsOptional()
  @IsObject()
  readonly schema?: JsonObject;
}

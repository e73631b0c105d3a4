import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { IsArray, IsNotEmpty, IsOptional, IsString } from 'class-validator';

/** One statement on a connector's database. */
export class PostgresqlQueryConfig extends ComponentConfig {
  /** The connector of the database. */
  @IsString()
  @IsNotEmpty()
  readonly connectorId!: string;

  /** SQL with `$1`, `$2`, … where parameters go; no placeholders. */
  @IsString()
  @IsNotEmpty()
  readonly query!: string;

  /** Values of `$1`, `$2`, …; may hold placeholders. Default: none. */
  @IsOptional()
  @IsArray()
  readonly parameters?: readonly JsonValue[];
}

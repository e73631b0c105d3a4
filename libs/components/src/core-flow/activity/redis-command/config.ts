import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { IsDefined, IsIn, IsNotEmpty, IsOptional, IsString, ValidateIf } from 'class-validator';

export const redisCommands = ['GET', 'SET', 'DEL', 'EXISTS', 'INCR', 'DECR'] as const;

/** One command on a connector's server. */
export class RedisCommandConfig extends ComponentConfig {
  /** The connector of the server. */
  @IsString()
  @IsNotEmpty()
  readonly connectorId!: string;

  /** Default `GET`. */
  @IsOptional()
  @IsIn(redisCommands)
  readonly command?: (typeof redisCommands)[number];

  /** May hold placeholders. */
  @IsString()
  @IsNotEmpty()
  readonly key!: string;

  /** What `SET` writes: a text as it is, anything else as JSON. */
  @ValidateIf(({ command }: RedisCommandConfig) => command === 'SET')
  @IsDefined()
  readonly value?: JsonValue;
}

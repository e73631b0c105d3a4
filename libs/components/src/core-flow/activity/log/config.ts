import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { IsIn, IsNotEmpty, IsObject, IsOptional, IsString } from 'class-validator';

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;

/** An entry in the log of the run. */
export class LogConfig extends ComponentConfig {
  /** What to say; may hold placeholders. */
  @IsString()
  @IsNotEmpty()
  readonly message!: string;

  /** Default `info`. */
  @IsOptional()
  @IsIn(logLevels)
  readonly level?: (typeof logLevels)[number];

  /** Data beside the message; texts in it may hold placeholders. */
  @IsOptional()
  @IsObject()
  readonly metadata?: JsonObject;
}

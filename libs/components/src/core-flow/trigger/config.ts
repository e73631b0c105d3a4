import { ComponentConfig } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { IsArray, IsIn, IsNotEmpty, IsObject, IsOptional, IsString, ValidateIf } from 'class-validator';

const triggerTypes = ['manual', 'schedule', 'scheduled', 'webhook', 'api-endpoint', 'event', 'signal'] as const;

/** How runs start. A run that is started by hand or by the API needs none of it. */
export class TriggerConfig extends ComponentConfig {
  /** Default `manual`. */
  @IsOptional()
  @IsIn(triggerTypes)
  readonly triggerType?: (typeof triggerTypes)[number];

  /** JSON Schema of the run's input. Without it the input is a JSON object with any fields. */
  @IsOptional()
  @IsObject()
  readonly inputSchema?: JsonObject;

  /** Cron expression, or an object with `cron`. */
  @ValidateIf(({ triggerType, cronSchedule, cronExpression }: TriggerConfig) => {
    return (
      (triggerType === 'schedule' || triggerType === 'scheduled') && (cronSchedule ?? cronExpression) === undefined
    );
  })
  @IsNotEmpty()
  readonly schedule?: string | JsonObject;

  @IsOptional()
  @IsString()
  readonly cronSchedule?: string;

  @IsOptional()
  @IsString()
  readonly cronExpression?: string;

  @IsOptional()
  @IsString()
  readonly timezone?: string;

  @IsOptional()
  @IsString()
  readonly endpoint?: string;

  @IsOptional()
  @IsString()
  readonly path?: string;

  @IsOptional()
  @IsString()
  readonly method?: string;

  @IsOptional()
  @IsArray()
  readonly methods?: readonly string[];

  @IsOptional()
  @IsString()
  readonly authType?: string;

  @IsOptional()
  @IsString()
  readonly authentication?: string;

  @IsOptional()
  @IsString()
  readonly signalName?: string;

  /** Static payload of runs that a schedule starts. */
  @IsOptional()
  @IsObject()
  readonly payload?: JsonObject;
}

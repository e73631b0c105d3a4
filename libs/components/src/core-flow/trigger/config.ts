import { ComponentConfig, Nested } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { overlapPolicies, type OverlapPolicy } from '@workflow-builder/manifest';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsEndpointPath } from '../../interface/endpoint-path.js';

export const triggerTypes = ['manual', 'schedule', 'webhook', 'event', 'signal'] as const;

/** When a schedule starts runs; one of `cron` and `intervalSeconds`. */
export class ScheduleConfig {
  /** Cron expression of five fields, or a word such as `@daily`. */
  @IsOptional()
  @IsString()
  readonly cron?: string;

  /** Seconds from one start to the next. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly intervalSeconds?: number;

  /** Time zone of the IANA list. Default `UTC`. */
  @IsOptional()
  @IsString()
  readonly timezone?: string;

  /** What becomes of a start while the run before has not ended. Default `skip`: it does not happen. */
  @IsOptional()
  @IsIn(overlapPolicies)
  readonly overlap?: OverlapPolicy;
}

/** How runs start. A run that is started by hand or by the API needs none of it. */
export class TriggerConfig extends ComponentConfig {
  /** What starts runs, beside people and the API, which always may. Default `manual`: nothing else. */
  @IsOptional()
  @IsIn(triggerTypes)
  readonly triggerType?: (typeof triggerTypes)[number];

  /** JSON Schema of the run's input. Without it the input is a JSON object with any fields. */
  @IsOptional()
  @IsObject()
  readonly inputSchema?: JsonObject;

  /** When runs start, for `schedule`. */
  @ValidateIf(({ triggerType, schedule }: TriggerConfig) => triggerType === 'schedule' || schedule !== undefined)
  @Nested(() => ScheduleConfig)
  readonly schedule?: ScheduleConfig;

  /** Path that starts runs, for `webhook`. Default: the name of the component, else the label, in kebab case. */
  @IsOptional()
  @IsString()
  @IsEndpointPath()
  readonly endpointPath?: string;

  /** HTTP methods that start runs, for `webhook`. Default `POST`. */
  @IsOptional()
  @IsArray()
  @IsIn(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], { each: true })
  readonly methods?: readonly string[];

  /**
   * How callers prove who they are, for `webhook`. Default `api-key`, as for every endpoint. `signature`: they sign each call as Standard
   * Webhooks says.
   */
  @IsOptional()
  @IsIn(['none', 'bearer', 'api-key', 'signature'])
  readonly authType?: string;

  /** Signal that starts a run where none is open, and else goes to it, for `signal`. */
  @ValidateIf(({ triggerType }: TriggerConfig) => triggerType === 'signal')
  @IsString()
  @IsNotEmpty()
  readonly signalName?: string;

  /** Event that starts runs, for `event`. */
  @ValidateIf(({ triggerType }: TriggerConfig) => triggerType === 'event')
  @IsString()
  @IsNotEmpty()
  readonly eventType?: string;

  /**
   * Where in the input an identity stands, such as `order.id`: for `webhook` and `event` that of the event, for `signal` that of what
   * the run is about.
   */
  @IsOptional()
  @IsString()
  @Matches(/^[^.]+(\.[^.]+)*$/)
  readonly eventKey?: string;

  /** Whether the trigger starts runs. Default true; people and the API may start them in any case. */
  @IsOptional()
  @IsBoolean()
  readonly enabled?: boolean;

  /** Input of runs that a schedule starts, as it stands. Default `{}`. */
  @IsOptional()
  @IsObject()
  readonly payload?: JsonObject;
}

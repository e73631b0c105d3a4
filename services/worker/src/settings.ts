import { ConnectorKeySettings, StoreSettings } from '@workflow-builder/store';
import { ConsumerSettings, Section } from '@workflow-builder/service-kit';
import { TemporalSettings } from '@workflow-builder/temporal';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUrl, Max, Min, MinLength } from 'class-validator';
import { ActivitySettings } from './activities/activity-settings.js';

/** What the worker is told by its environment. */
export class WorkerSettings extends ConsumerSettings {
  override readonly PORT: number = 3025;

  /** Where log entries are posted. */
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly KONG_LOGGING_URL: string = 'http://localhost:3020/api/logs';

  /** Shown to the intake; it needs one where users sign in: a JWT of role `service_role`, signed as the gateway verifies it. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  readonly KONG_LOGGING_TOKEN?: string;

  /** How often the store is asked for versions to run, beside the times when the deployer says so. */
  @Type(() => Number)
  @IsInt()
  @Min(100)
  readonly RECONCILE_INTERVAL_MS: number = 5_000;

  /** Log entries that may wait for the intake; beyond them workflows and activities wait. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly LOG_QUEUE_CAPACITY: number = 10_000;

  /**
   * How long running activities may go on after a shutdown began; after twice that time their Workers end regardless. With
   * what comes after, it has to fit into `SHUTDOWN_DEADLINE_MS`.
   */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly SHUTDOWN_GRACE_MS: number = 7_000;

  @Section(() => ActivitySettings)
  readonly activities!: ActivitySettings;

  @Section(() => ConnectorKeySettings)
  readonly connectorKeys!: ConnectorKeySettings;

  @Section(() => StoreSettings)
  readonly store!: StoreSettings;

  @Section(() => TemporalSettings)
  readonly temporal!: TemporalSettings;
}

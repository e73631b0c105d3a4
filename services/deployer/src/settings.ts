import { ConsumerSettings, Section } from '@workflow-builder/service-kit';
import { StoreSettings } from '@workflow-builder/store';
import { TemporalSettings } from '@workflow-builder/temporal';
import { Type } from 'class-transformer';
import { IsInt, Min } from 'class-validator';

/** What the deployer is told by its environment. */
export class DeployerSettings extends ConsumerSettings {
  override readonly PORT: number = 3024;

  /** How long a deployment waits for workers to start its version. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly START_DEADLINE_MS: number = 30_000;

  /** How often versions that finish their last runs are looked at. */
  @Type(() => Number)
  @IsInt()
  @Min(100)
  readonly RETIRE_INTERVAL_MS: number = 30_000;

  /** Days that entries of run logs are kept; 0 is for ever. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  readonly RUN_LOG_RETENTION_DAYS: number = 30;

  /** Days that it is kept how runs were started; 0 is for ever. Histories are kept as long as Temporal's namespace says. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  readonly RUN_RETENTION_DAYS: number = 90;

  @Section(() => StoreSettings)
  readonly store!: StoreSettings;

  @Section(() => TemporalSettings)
  readonly temporal!: TemporalSettings;
}

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

  @Section(() => StoreSettings)
  readonly store!: StoreSettings;

  @Section(() => TemporalSettings)
  readonly temporal!: TemporalSettings;
}

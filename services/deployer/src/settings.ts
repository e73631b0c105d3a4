import { StoreSettings } from '@workflow-builder/store';
import { Section, ServiceSettings } from '@workflow-builder/service-kit';
import { TransportSettings } from '@workflow-builder/messaging';
import { TemporalSettings } from '@workflow-builder/temporal';
import { Type } from 'class-transformer';
import { IsInt, Min } from 'class-validator';

export class DeployerSettings extends ServiceSettings {
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

  @Section(() => TransportSettings)
  readonly transport!: TransportSettings;
}

import { BusSettings } from '@workflow-builder/messaging';
import { type LogLevel, logLevels } from '@workflow-builder/telemetry';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Max, Min } from 'class-validator';
import { Section } from './section.js';

/** What every service is told by its environment; each extends it with its own. */
export class ServiceSettings {
  /** Port of the HTTP endpoints; 0 takes a free one. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65_535)
  readonly PORT: number = 0;

  /** Address to listen on. */
  @IsString()
  readonly HOST: string = '0.0.0.0';

  @IsIn(logLevels)
  readonly LOG_LEVEL: LogLevel = 'info';

  /** OTLP/HTTP collector that takes traces; without one none are exported. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string;

  /** How long a shutdown may take before the process ends regardless. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly SHUTDOWN_DEADLINE_MS: number = 30_000;

  @Section(() => BusSettings)
  readonly bus!: BusSettings;
}

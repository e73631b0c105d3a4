import { ComponentConfig } from '@workflow-builder/component-kit';
import { IsInt, IsNotEmpty, IsOptional, IsString, Min, ValidateIf } from 'class-validator';

/** How long a run waits on a durable timer. */
export class DelayConfig extends ComponentConfig {
  /** In milliseconds; holds where both are given. */
  @IsOptional()
  @IsInt()
  @Min(0)
  readonly durationMs?: number;

  /** A placeholder that gives a number of seconds, such as `${input.seconds}`; needed unless `durationMs` is given. */
  @ValidateIf(({ durationMs }: DelayConfig) => durationMs === undefined)
  @IsString()
  @IsNotEmpty()
  readonly duration?: string;
}

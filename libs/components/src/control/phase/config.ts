import { ComponentConfig } from '@workflow-builder/component-kit';
import { IsBoolean, IsInt, IsOptional, IsString, Min } from 'class-validator';

/** A stretch of the workflow that is over as a whole. */
export class PhaseConfig extends ComponentConfig {
  /** What people call the phase, such as `INITIALIZE`. Default: the label. */
  @IsOptional()
  @IsString()
  readonly name?: string;

  /** Whether children without edges among them run one at a time, in the order of the document. Default true. */
  @IsOptional()
  @IsBoolean()
  readonly sequential?: boolean;

  /** Children at the same time at most, where they are not sequential and no edges order them. Default 4. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly maxConcurrency?: number;
}

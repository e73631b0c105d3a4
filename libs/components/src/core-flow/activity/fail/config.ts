import { ComponentConfig } from '@workflow-builder/component-kit';
import { IsBoolean, IsNotEmpty, IsOptional, IsString } from 'class-validator';

/** The failure that a run comes to. */
export class FailConfig extends ComponentConfig {
  /** What went wrong; may hold placeholders. Default `Failed`. */
  @IsOptional()
  @IsString()
  readonly message?: string;

  /** Type of the failure, by which others tell it apart. Default `WORKFLOW_FAILED`. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly type?: string;

  /** Whether a retry around it ends at once. Default false. */
  @IsOptional()
  @IsBoolean()
  readonly nonRetryable?: boolean;
}

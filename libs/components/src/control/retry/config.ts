import { ComponentConfig, Nested } from '@workflow-builder/component-kit';
import { IsIn, IsInt, IsNotEmpty, IsNumber, IsOptional, IsString, Min, ValidateIf } from 'class-validator';

/** How long to wait between attempts. */
export class BackoffConfig {
  /** Whether pauses stay away, grow by the first one each time, or are multiplied. Default `exponential`. */
  @IsOptional()
  @IsIn(['none', 'linear', 'exponential'])
  readonly type?: 'none' | 'linear' | 'exponential';

  /** Pause after the first attempt, in milliseconds. Default 1000. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly initialIntervalMs?: number;

  /** Longest pause, in milliseconds. Default: no bound. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly maxIntervalMs?: number;

  /** Factor from one pause to the next, where the back-off is exponential. Default 2. */
  @IsOptional()
  @IsNumber()
  @Min(1)
  readonly multiplier?: number;
}

/** When and how often the nodes inside are repeated. */
export class RetryConfig extends ComponentConfig {
  /** Attempts in all. Default 3. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly maxAttempts?: number;

  /**
   * What makes an attempt fail: an error or an output of the last node whose `success` is false (`failure`), an error alone
   * (`error`), or a condition that holds after it (`condition`, where an error ends the retry at once). Default `failure`.
   */
  @IsOptional()
  @IsIn(['failure', 'error', 'condition'])
  readonly retryOn?: 'failure' | 'error' | 'condition';

  /** Expression that reads outputs of the nodes inside; they are repeated while it holds. For `condition`. */
  @ValidateIf(({ retryOn }: RetryConfig) => retryOn === 'condition')
  @IsString()
  @IsNotEmpty()
  readonly condition?: string;

  /** Pause between attempts, on durable timers. */
  @IsOptional()
  @Nested(() => BackoffConfig)
  readonly backoff?: BackoffConfig;

  /** What editors say is repeated; the nodes inside are, whatever it says. */
  @IsOptional()
  @IsIn(['activity', 'agent', 'child-workflow', 'block'])
  readonly scope?: string;

  /** Workflow that coordinates a remediation; kept for editors. */
  @IsOptional()
  @IsString()
  readonly coordinatorWorkflow?: string;

  /** Kind of problem that a remediation is about; kept for editors. */
  @IsOptional()
  @IsString()
  readonly problemType?: string;

  /** Activity of an agent that remedies; kept for editors. */
  @IsOptional()
  @IsString()
  readonly fixAgentActivity?: string;
}

import { IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, Min } from 'class-validator';
import { Nested, NestedArray } from './nested.js';
import { Untouched } from './untouched.js';

/** Why a node failed; while it is running, why its last attempt did. */
export class NodeError {
  @IsString()
  readonly code!: string;

  @IsString()
  readonly message!: string;

  /** Field of the node, as the drawing has it. */
  @IsOptional()
  @IsString()
  readonly field?: string;
}

/** What a node did; where it was executed several times, the last time. */
export class NodeRunView {
  @IsString()
  readonly nodeId!: string;

  @IsString()
  readonly label!: string;

  /** Node type, such as `activity`. */
  @IsString()
  readonly type!: string;

  @IsIn(['running', 'completed', 'failed', 'cancelled'])
  readonly status!: 'running' | 'completed' | 'failed' | 'cancelled';

  /** How often it was executed in this run, the present time included. */
  @IsInt()
  @Min(1)
  readonly executions!: number;

  /** Attempts of the last execution, the present one included. */
  @IsInt()
  @Min(1)
  readonly attempts!: number;

  /** Absent for a node that waits without a trace, such as for a message. */
  @IsOptional()
  @IsISO8601()
  readonly startedAt?: string;

  @IsOptional()
  @IsISO8601()
  readonly completedAt?: string;

  @IsOptional()
  @IsNumber()
  @Min(0)
  readonly durationMs?: number;

  /** Any JSON, with secrets as `***` and `{"$omitted": {"bytes": …}}` for what is too large; null where there is none. */
  @IsOptional()
  @Untouched()
  readonly input!: unknown;

  /** As `input`. */
  @IsOptional()
  @Untouched()
  readonly output!: unknown;

  @IsOptional()
  @Nested(() => NodeError)
  readonly error?: NodeError;
}

/** Body of `GET /api/runs/{id}/nodes`. */
export class RunNodes {
  /** Temporal's run id of the link of the chain that this is about. */
  @IsString()
  readonly runId!: string;

  /** Build id of the version that it is on; absent until a worker has taken it up. */
  @IsOptional()
  @IsString()
  readonly version?: string;

  /** The nodes that were reached, in the order of their start; those that wait without a trace last. */
  @NestedArray(() => NodeRunView)
  readonly nodes!: readonly NodeRunView[];
}

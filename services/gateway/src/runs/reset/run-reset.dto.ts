import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsObject, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';

/** Body of `POST /api/runs/{id}/reset`. */
export class ResetRunRequest {
  /** Node that is to be executed again, as of its last execution. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  readonly nodeId!: string;

  /** Kept in the history of the run. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  readonly reason?: string;
}

/** Where a run was taken up again. */
export class ResetPlace {
  /** The node that was executed first from there on: the one that was asked for, or one before it. */
  @IsString()
  readonly nodeId!: string;

  @IsString()
  readonly label!: string;

  /** Event of the history from which on all is new. */
  @IsInt()
  @Min(1)
  readonly eventId!: number;
}

/** A run that was reset. */
export class RunResetView {
  /** As `/api/runs/{id}` takes it; the same as before. */
  @IsString()
  readonly id!: string;

  /** Temporal's run id of what goes on now. */
  @IsString()
  readonly runId!: string;

  /** Temporal's run id of what was reset. */
  @IsString()
  readonly previousRunId!: string;

  /** The node that was asked for. */
  @IsString()
  readonly nodeId!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => ResetPlace)
  readonly from!: ResetPlace;
}

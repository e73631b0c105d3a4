import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** Body of `POST /api/runs/{id}/signals/{name}` and `POST /api/runs/{id}/updates/{name}`. */
export class RunMessageRequest {
  /** Any JSON; null stands in. */
  @IsOptional()
  readonly payload?: unknown;
}

/** Body of `POST /api/runs/{id}/terminate`. */
export class TerminateRunRequest {
  /** Kept in the history of the run. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  readonly reason?: string;
}

/** What a query or an update was answered with. */
export class RunAnswer {
  /** Any JSON; null where the workflow answers nothing. */
  @IsOptional()
  readonly result!: unknown;
}

import { IsInt, Min } from 'class-validator';

/** Body of the 202 that takes log entries. */
export class LogsAccepted {
  /** How many were taken, those included that were known. */
  @IsInt()
  @Min(0)
  readonly accepted!: number;
}

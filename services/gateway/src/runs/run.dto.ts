import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** Body of `POST /api/workflows/{id}/runs`. */
export class StartRunRequest {
  /** A JSON object that fits the trigger's input schema; `{}` stands in. */
  @IsOptional()
  readonly input?: unknown;

  /** Name of the project, where several have deployed a workflow of this id. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  readonly project?: string;
}

import { IsISO8601, IsNotEmpty, IsObject, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** Body of `POST /api/workflows/{id}/signals/{name}`. */
export class SignalWorkflowRequest {
  /** What is sent, and the input of a run that it starts; `{}` stands in. */
  @IsOptional()
  readonly payload?: unknown;

  /** Name of the project, where several have deployed a workflow of this id. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  readonly project?: string;
}

/** Body of `POST /api/projects/{project}/events`. */
export class EventRequest {
  /** Names the event among those of its type: what comes twice under one id starts nothing twice. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  @Matches(/^\P{Cc}*$/u)
  readonly id!: string;

  /** As triggers name it in `eventType`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @Matches(/^\P{Cc}*$/u)
  readonly type!: string;

  /** Input of the runs that it starts; `{}` stands in. */
  @IsOptional()
  @IsObject()
  readonly data?: object;

  /** When it happened; default: now. */
  @IsOptional()
  @IsISO8601()
  readonly time?: string;
}

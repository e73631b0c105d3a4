import { IsDefined, IsISO8601, IsObject, IsString } from 'class-validator';
import { Nested } from './nested.js';
import { CompileOptionsDto } from './events/common.js';
import { PreviewDeploymentDto, ReplayRunsDto } from './replay.js';
import { RequestSubject } from './subjects.js';
import { Untouched } from './untouched.js';

/** Request on `workflow.validate`. */
export class ValidateWorkflowDto {
  @IsDefined()
  @Untouched()
  readonly document!: unknown;

  @Nested(() => CompileOptionsDto)
  readonly options!: CompileOptionsDto;
}

/** The class that validates each request's data. */
export const requestDtos: { readonly [S in RequestSubject]: new () => object } = {
  [RequestSubject.ValidateWorkflow]: ValidateWorkflowDto,
  [RequestSubject.PreviewDeployment]: PreviewDeploymentDto,
  [RequestSubject.ReplayRuns]: ReplayRunsDto,
};

/** Broadcast of a stage process that is ready, repeated every few seconds; who falls silent is taken for gone. */
export class StageAnnouncementDto {
  @IsString()
  readonly service!: string;

  @IsString()
  readonly instance!: string;

  /** Tools it works with and their versions, such as `{ "tsc": "6.0.3" }`. */
  @IsObject()
  readonly tools!: Readonly<Record<string, string>>;

  @IsISO8601()
  readonly at!: string;
}

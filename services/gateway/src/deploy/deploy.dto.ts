import { COMPILATION_ID } from '@workflow-builder/contracts';
import { IsDefined, IsOptional, Matches, ValidateIf } from 'class-validator';
import { CompilationTermsRequest } from '../compile/compile.dto.js';

const NOTHING_TO_DEPLOY =
  'send the document as "workflow", or the id of a compilation that succeeded as "compilationId"';

/** Body of `POST /api/deploy`: a workflow, which is compiled first, or a compilation that succeeded. */
export class DeployRequest extends CompilationTermsRequest {
  @ValidateIf(({ compilationId }: DeployRequest) => compilationId === undefined)
  @IsDefined({ message: NOTHING_TO_DEPLOY })
  readonly workflow?: unknown;

  /** Stands in for `workflow`; project and service are those of the compilation. */
  @IsOptional()
  @Matches(COMPILATION_ID)
  readonly compilationId?: string;
}

import { Type } from 'class-transformer';
import { IsDefined, IsObject, ValidateNested } from 'class-validator';
import { CompilationRefusedDto } from './code.js';
import { CompilationEventDto, WorkflowSummaryDto } from './common.js';

/** `workflow.submitted`: a document to compile, as it arrived. The reader judges it, not this envelope. */
export class WorkflowSubmittedDto extends CompilationEventDto {
  @IsDefined()
  readonly document!: unknown;
}

/** `workflow.validated`: the document means something; here it is in canonical form. */
export class WorkflowValidatedDto extends CompilationEventDto {
  @ValidateNested()
  @Type(() => WorkflowSummaryDto)
  readonly summary!: WorkflowSummaryDto;

  /** The canonical model of `libs/workflow-model`; private to our stages, no contract. */
  @IsObject()
  readonly workflow!: object;
}

/** `workflow.rejected`: the document has errors. */
export class WorkflowRejectedDto extends CompilationRefusedDto {}

import { IsDefined, IsObject } from 'class-validator';
import { Nested } from '../nested.js';
import { CompilationRefusedDto } from './code.js';
import { CompilationEventDto, WorkflowSummaryDto } from './common.js';
import { Untouched } from '../untouched.js';

/** `workflow.submitted`: a document to compile, as it arrived. The reader judges it, not this envelope. */
export class WorkflowSubmittedDto extends CompilationEventDto {
  @IsDefined()
  @Untouched()
  readonly document!: unknown;
}

/** `workflow.validated`: the document means something; here it is in canonical form. */
export class WorkflowValidatedDto extends CompilationEventDto {
  @Nested(() => WorkflowSummaryDto)
  readonly summary!: WorkflowSummaryDto;

  /** The canonical model of `libs/workflow-model`; private to our stages, no contract. */
  @IsObject()
  @Untouched()
  readonly workflow!: object;
}

/** `workflow.rejected`: the document has errors. */
export class WorkflowRejectedDto extends CompilationRefusedDto {}

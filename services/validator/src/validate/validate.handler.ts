import { Controller } from '@nestjs/common';
import { EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  RequestSubject,
  Subject,
  ValidateWorkflowDto,
  WorkflowSubmittedDto,
  type ValidationReport,
} from '@workflow-builder/contracts';
import type { StageResult } from '@workflow-builder/messaging';
import { validateSubmission } from './validate-submission.js';
import { reportOn } from './validation-report.js';

@Controller()
export class ValidateHandler {
  @EventPattern(Subject.WorkflowSubmitted)
  submitted(@Payload() submitted: WorkflowSubmittedDto): StageResult {
    return { emit: validateSubmission(submitted), about: submitted.compilationId };
  }

  @MessagePattern(RequestSubject.ValidateWorkflow)
  asked(@Payload() request: ValidateWorkflowDto): ValidationReport {
    return reportOn(request);
  }
}

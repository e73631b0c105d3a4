import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Subject, WorkflowValidatedDto } from '@workflow-builder/contracts';
import type { StageResult } from '@workflow-builder/messaging';
import { generateCode } from './generate-code.js';

@Controller()
export class GenerateHandler {
  @EventPattern(Subject.WorkflowValidated)
  validated(@Payload() validated: WorkflowValidatedDto): StageResult {
    return { emit: generateCode(validated), about: validated.compilationId };
  }
}

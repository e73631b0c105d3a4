import { existsSync } from 'node:fs';
import { Controller, Module } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Subject, WorkflowSubmittedDto } from '@workflow-builder/contracts';
import type { StageResult } from '@workflow-builder/messaging';
import { bootstrapService, loadSettings } from '@workflow-builder/service-kit';
import { ValidateHandler, validatorOptions, ValidatorSettings } from '@workflow-builder/validator';

/** Where the file lies that mends this validator. */
const ANTIDOTE = process.env['ANTIDOTE'] ?? '';

/** The validator with two defects: on documents of certain names it throws, or ends its process. */
@Controller()
class PoisonableHandler {
  private readonly sound = new ValidateHandler();

  @EventPattern<Subject>(Subject.WorkflowSubmitted)
  submitted(@Payload() submitted: WorkflowSubmittedDto): StageResult {
    if (!existsSync(ANTIDOTE)) succumb(JSON.stringify(submitted.document));
    return this.sound.submitted(submitted);
  }
}

function succumb(document: string): void {
  if (document.includes('MakesItThrow')) throw new Error('a defect of the validator');
  if (document.includes('MakesItExit')) process.exit(1);
}

@Module({ controllers: [PoisonableHandler] })
class PoisonableModule {}

await bootstrapService({ ...validatorOptions(loadSettings(ValidatorSettings)), module: PoisonableModule });

import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CompilationRecords, OutcomeParser, type CompilationStage } from '@workflow-builder/compilations';
import { Subject } from '@workflow-builder/contracts';
import { MessageInvalid, type EventContext } from '@workflow-builder/messaging';

/** Keeps the record of compilations: two durable consumers, shared by all gateways, note what passes. */
@Controller()
export class CompilationRecorder {
  private readonly outcomes = new OutcomeParser();

  constructor(private readonly records: CompilationRecords) {}

  @EventPattern(Subject.WorkflowValidated)
  validated(@Ctx() context: EventContext): Promise<void> {
    return this.mark('validated', context);
  }

  @EventPattern(Subject.CodeGenerated)
  generated(@Ctx() context: EventContext): Promise<void> {
    return this.mark('generated', context);
  }

  @EventPattern([Subject.WorkflowRejected, Subject.CodeFailed, Subject.CodeRejected, Subject.CodeVerified])
  async ended(@Payload() data: unknown, @Ctx() context: EventContext): Promise<void> {
    const { subject, at, about } = context.fields;
    const outcome = this.outcomes.parse(subject, at, data);
    if (outcome === undefined || about === undefined)
      throw new MessageInvalid(`${subject} is no outcome of a compilation.`);
    await this.records.settle(about, outcome);
  }

  private async mark(stage: CompilationStage, context: EventContext): Promise<void> {
    const { about, time } = context.fields;
    if (about === undefined) throw new MessageInvalid('The event does not say which compilation it is about.');
    await this.records.mark(about, { stage, at: time.toISOString() });
  }
}

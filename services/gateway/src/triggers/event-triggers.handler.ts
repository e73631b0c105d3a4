import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { EventReceivedDto, Subject } from '@workflow-builder/contracts';
import { PermanentError } from '@workflow-builder/messaging';
import { ProjectEvents } from './events.service.js';

/** Starts runs for events: one durable consumer, shared by all gateways. An event is settled once its runs have started. */
@Controller()
export class EventTriggers {
  constructor(private readonly events: ProjectEvents) {}

  @EventPattern<Subject>(Subject.EventReceived)
  async received(@Payload() event: EventReceivedDto): Promise<void> {
    const [finding] = await this.events.dispatch(event);
    if (finding !== undefined) throw new PermanentError(finding.code, finding.message);
  }
}

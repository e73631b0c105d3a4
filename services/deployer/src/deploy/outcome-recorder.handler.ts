import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DeploymentFailedDto, Subject } from '@workflow-builder/contracts';
import { type EventContext, PermanentError } from '@workflow-builder/messaging';
import { DeploymentUnknown, type Store } from '@workflow-builder/store';
import { STORE } from '../tokens.js';

/** Deliveries, together some seconds, in which the record of a request may still appear. */
const MAX_TRIES_UNKNOWN = 5;

/** Notes in the store how deployments ended that the bus gave up; of those that ended by themselves it is noted already. */
@Controller()
export class OutcomeRecorder {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @EventPattern<Subject>(Subject.DeploymentFailed)
  async failed(
    @Payload() { deploymentId, occurredAt, step, error }: DeploymentFailedDto,
    @Ctx() context: EventContext,
  ): Promise<void> {
    try {
      await this.store.deployments.append(deploymentId, { state: 'failed', at: new Date(occurredAt), step, error });
    } catch (failure) {
      const inVain = failure instanceof DeploymentUnknown && context.fields.deliveries >= MAX_TRIES_UNKNOWN;
      throw inVain ? new PermanentError(failure.code, failure.message) : failure;
    }
  }
}

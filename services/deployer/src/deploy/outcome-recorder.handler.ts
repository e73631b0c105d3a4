import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DeploymentFailedDto, type DiagnosticDto, Subject } from '@workflow-builder/contracts';
import { type EventContext, PermanentError } from '@workflow-builder/messaging';
import { type Deployment, DeploymentUnknown } from '@workflow-builder/store';
import { DEPLOYMENT_PORTS } from '../tokens.js';
import { settleSchedules } from '../triggers/settle-schedules.js';
import { comesAfterActivation, unfinished } from './deployment-error.js';
import type { DeploymentPorts } from './ports.js';
import { restoreRouting } from './restore-routing.js';

/** Deliveries, together some seconds, in which the record of a request may still appear. */
const MAX_TRIES_UNKNOWN = 5;

/**
 * Notes in the store how deployments ended that the bus gave up, of those that ended by themselves it is noted already; and
 * undoes what a failed one has left half-made.
 */
@Controller()
export class OutcomeRecorder {
  constructor(@Inject(DEPLOYMENT_PORTS) private readonly ports: DeploymentPorts) {}

  @EventPattern<Subject>(Subject.DeploymentFailed)
  async failed(
    @Payload() { deploymentId, project, occurredAt, step, error }: DeploymentFailedDto,
    @Ctx() context: EventContext,
  ): Promise<void> {
    const { deployments } = this.ports.store;
    try {
      const said = sayingWhatServes(error, await deployments.get(deploymentId));
      await deployments.append(deploymentId, { state: 'failed', at: new Date(occurredAt), step, error: said });
    } catch (failure) {
      const inVain = failure instanceof DeploymentUnknown && context.fields.deliveries >= MAX_TRIES_UNKNOWN;
      throw inVain ? new PermanentError(failure.code, failure.message) : failure;
    }
    await restoreRouting(this.ports, project.id);
    await settleSchedules(this.ports, project.id);
  }
}

/** The bus does not know how far a deployment came that it gives up. */
function sayingWhatServes(error: DiagnosticDto, deployment: Deployment | undefined): DiagnosticDto {
  const last = deployment?.states.at(-1);
  if (last?.state !== 'running' || last.version === undefined || !comesAfterActivation(last.step)) return error;
  return unfinished(last.version, last.step, error.message);
}

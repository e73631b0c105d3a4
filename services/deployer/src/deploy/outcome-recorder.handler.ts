import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DeploymentFailedDto, type DiagnosticDto, Subject } from '@workflow-builder/contracts';
import { type EventContext, PermanentError } from '@workflow-builder/messaging';
import { type Deployment, type DeploymentState, DeploymentUnknown } from '@workflow-builder/store';
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
      const deployment = await deployments.get(deploymentId);
      const end = {
        state: 'failed',
        at: new Date(occurredAt),
        step,
        error: sayingWhatServes(error, deployment),
      } as const;
      // What follows may fail and bring the event again, when the deployment has been taken up again already.
      if (!isNoted(deployment, end)) await deployments.append(deploymentId, end);
    } catch (failure) {
      const inVain = failure instanceof DeploymentUnknown && context.fields.deliveries >= MAX_TRIES_UNKNOWN;
      throw inVain ? new PermanentError(failure.code, failure.message) : failure;
    }
    const failed = await deployments.get(deploymentId);
    if (failed?.states.at(-1)?.state !== 'failed') return;
    await restoreRouting(this.ports, project.id, versionsOf(failed));
    await settleSchedules(this.ports, project.id);
  }
}

function isNoted(
  deployment: Deployment | undefined,
  end: Extract<DeploymentState, { readonly state: 'failed' }>,
): boolean {
  const states: readonly DeploymentState[] = deployment?.states ?? [];
  return states.some(
    (state) => state.state === 'failed' && state.step === end.step && state.at.getTime() === end.at.getTime(),
  );
}

/** Build ids that a deployment was at work on. */
function versionsOf({ states }: Deployment): ReadonlySet<string> {
  return new Set(states.flatMap((state) => ('version' in state ? [state.version] : [])));
}

/** The bus does not know how far a deployment came that it gives up. */
function sayingWhatServes(error: DiagnosticDto, deployment: Deployment | undefined): DiagnosticDto {
  const last = deployment?.states.at(-1);
  if (last?.state !== 'running' || last.version === undefined || !comesAfterActivation(last.step)) return error;
  return unfinished(last.version, last.step, error.message);
}

import {
  Consumer,
  type DeploymentEventDto,
  type DeploymentRampRequestedDto,
  type DeploymentRequestedDto,
  type DeploymentRollbackRequestedDto,
} from '@workflow-builder/contracts';
import type { DeploymentOrder, DeploymentRequest, DeploymentState } from '@workflow-builder/store';
import { DeploymentRun } from './deployment.js';
import type { DeploymentEnd, DeploymentPorts } from './ports.js';
import { Progress } from './progress.js';
import { changeRamp } from './ramp-change.js';
import { RollbackRun } from './rollback.js';
import { targetOf } from './target.js';

/**
 * Takes what is asked for to its end. Every step may be repeated: a deployment that was cut off anywhere goes on when its
 * request is delivered again, and one that has ended only tells so again, unless it was the bus that gave it up. Every method
 * rejects only with what a later try may mend; anything else ends the deployment as failed.
 */
export class Deployer {
  constructor(private readonly ports: DeploymentPorts) {}

  async deploy(request: DeploymentRequestedDto): Promise<void> {
    const target = targetOf(request);
    const { percentage = 100 } = request;
    const { compilationIds, versioning } = target;
    await this.#toEnd(request, { kind: 'deploy', compilationIds, versioning, percentage }, (progress) =>
      new DeploymentRun({ ports: this.ports, request, target, percentage, progress }).run(),
    );
  }

  async rollBack(request: DeploymentRollbackRequestedDto): Promise<void> {
    const { of, version } = request;
    await this.#toEnd(request, { kind: 'rollback', of, version }, (progress) =>
      new RollbackRun(this.ports, request, progress).run(),
    );
  }

  /** A deployment that does not ramp any more stays as it is, and tells so again. */
  async ramp(request: DeploymentRampRequestedDto): Promise<void> {
    const { deployments } = this.ports.store;
    const states: readonly DeploymentState[] = (await deployments.get(request.deploymentId))?.states ?? [];
    const last = states.at(-1);
    const ramping = states.findLast((state) => state.state === 'ramping');
    const hasEnded = last !== undefined && isEnd(last) && last.state !== 'ramping';
    if (hasEnded) await this.ports.events.ended(request, last);
    if (hasEnded || ramping === undefined) return;
    const progress = new Progress(deployments, request.deploymentId);
    const end = await changeRamp(this.ports, request, ramping, progress);
    await this.ports.events.ended(request, end);
  }

  async #toEnd(
    request: DeploymentEventDto,
    order: DeploymentOrder,
    work: (progress: Progress) => Promise<DeploymentEnd>,
  ): Promise<void> {
    const { deployments } = this.ports.store;
    await deployments.request(requestOf(request, order));
    const progress = new Progress(deployments, request.deploymentId);
    const end = (await this.#endOf(request.deploymentId)) ?? (await progress.toEnd(() => work(progress)));
    await this.ports.events.ended(request, end);
  }

  async #endOf(id: string): Promise<DeploymentEnd | undefined> {
    const last = (await this.ports.store.deployments.get(id))?.states.at(-1);
    return last !== undefined && isEnd(last) && !isGivenUp(last) ? last : undefined;
  }
}

function requestOf(request: DeploymentEventDto, order: DeploymentOrder): DeploymentRequest {
  const { deploymentId: id, project, service, workflow, occurredAt } = request;
  const requestedAt = new Date(occurredAt);
  return { id, project, ...(service && { service }), ...(workflow && { workflow }), order, requestedAt };
}

function isEnd(state: DeploymentState): state is DeploymentEnd {
  return state.state !== 'requested' && state.state !== 'running';
}

/** The bus names the consumer that gave up instead of a step; the request comes again when somebody has mended the cause. */
function isGivenUp(end: DeploymentEnd): boolean {
  return end.state === 'failed' && end.step === Consumer.Deployer;
}

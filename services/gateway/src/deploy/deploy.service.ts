import { Inject, Injectable } from '@nestjs/common';
import { DEPLOYMENT_ID, Subject, type DeploymentEventDto } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import { EventPublisher } from '@workflow-builder/messaging';
import type {
  Caller,
  Deployment,
  DeploymentOrder,
  DeploymentRequest,
  DeploymentState,
  Store,
} from '@workflow-builder/store';
import { Temporal } from '@workflow-builder/temporal';
import { ProjectAccess } from '../access/project-access.js';
import { idFromKey } from '../http/idempotency.js';
import { Problem } from '../http/problem.js';
import { STORE } from '../tokens.js';
import type { DeployRequest, RollbackRequest } from './deploy.dto.js';
import { DeployableService } from './deployable.service.js';
import { deploymentNotFound } from './deployment-not-found.js';

/** Starts deployments, moves them on and back, and tells how they go; the deployer does the work. */
@Injectable()
export class DeployService {
  constructor(
    private readonly deployables: DeployableService,
    private readonly access: ProjectAccess,
    private readonly publisher: EventPublisher,
    private readonly temporal: Temporal,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * Requests a deployment. With a key, the same request again is the same deployment. A project that is not there yet becomes
   * the caller's.
   * @throws Problem 403 when the caller may not deploy to the project, 404 when the caller knows of no such compilation or
   * project, 409 when the key stands for another request, 422 when there is no verified code
   */
  async request(request: DeployRequest, caller: Caller, idempotencyKey?: string): Promise<Deployment> {
    await this.ready();
    const { compilationIds, ...what } = await this.deployables.of(request, caller);
    await this.access.claim(caller, what.project);
    const id = `dep_${idFromKey(idempotencyKey, 'deployment', what.project.id)}`;
    const { versioning = 'pinned', percentage = 100 } = request;
    const order: DeploymentOrder = { kind: 'deploy', compilationIds, versioning, percentage };
    return this.ordered({ id, ...what, order, requestedAt: new Date() }, async (about) => {
      const compilations = what.workflow === undefined ? { compilationIds } : { compilationId: compilationIds[0] };
      const event = { ...about, ...compilations, versioning, percentage };
      await this.publisher.publish(Subject.DeploymentRequested, event, published(id));
    });
  }

  /**
   * Asks for another share of the new runs.
   * @throws Problem 404 when there is no such deployment, 409 when it does not ramp
   */
  async ramp(id: string, percentage: number): Promise<Deployment> {
    await this.ready();
    const deployment = await this.get(id);
    const { state: status } = lastOf(deployment);
    if (status !== 'ramping') throw new Problem(409, [diagnostic('DEPLOYMENT_NOT_RAMPING', { id, status })]);
    const event = { ...aboutOf(deployment), percentage };
    const messageId = `${id}.ramp.${deployment.states.length}.${percentage}`;
    await this.publisher.publish(Subject.DeploymentRampRequested, event, { about: id, messageId });
    return deployment;
  }

  /**
   * Requests the return to an earlier version, as a deployment of its own.
   * @throws Problem 404 when there is no such deployment, 409 when its version does not serve or none served before
   */
  async rollBack(of: string, request: RollbackRequest, idempotencyKey?: string): Promise<Deployment> {
    await this.ready();
    const undone = await this.get(of);
    const { project, service, workflow } = undone;
    const version = request.version ?? servedBefore(lastOf(undone));
    if (version === undefined) {
      const reason = 'no version served before, or its own does not serve';
      throw new Problem(409, [diagnostic('ROLLBACK_IMPOSSIBLE', { id: of, reason })]);
    }
    const id = `dep_${idFromKey(idempotencyKey, 'rollback', of)}`;
    const about = { project, ...(service && { service }), ...(workflow && { workflow }) };
    const order: DeploymentOrder = { kind: 'rollback', of, version };
    return this.ordered({ id, ...about, order, requestedAt: new Date() }, async (what) => {
      await this.publisher.publish(Subject.DeploymentRollbackRequested, { ...what, of, version }, published(id));
    });
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<Deployment> {
    const deployment = DEPLOYMENT_ID.test(id) ? await this.store.deployments.get(id) : undefined;
    if (deployment === undefined) throw deploymentNotFound(id);
    return deployment;
  }

  private async ready(): Promise<void> {
    await Promise.all([this.store.ping(), this.temporal.ping()]);
  }

  /** @throws Problem 409 when the id, so the idempotency key, stands for another request */
  private async ordered(
    asked: DeploymentRequest,
    publish: (about: DeploymentEventDto) => Promise<void>,
  ): Promise<Deployment> {
    const known = await this.store.deployments.get(asked.id);
    if (known !== undefined && isSameOrder(known.order, asked.order)) return known;
    if (known !== undefined) throw new Problem(409, [diagnostic('IDEMPOTENCY_KEY_REUSED', {})]);
    await publish(aboutOf(asked));
    await this.store.deployments.request(asked);
    const noted = await this.store.deployments.get(asked.id);
    return noted ?? { ...asked, states: [{ state: 'requested', at: asked.requestedAt }] };
  }
}

function aboutOf({ id, project, service, workflow, requestedAt }: DeploymentRequest): DeploymentEventDto {
  const what = { ...(service && { service }), ...(workflow && { workflow }) };
  return { deploymentId: id, project, ...what, occurredAt: requestedAt.toISOString() };
}

const published = (id: string) => ({ about: id, messageId: `${id}.requested` });

function lastOf({ states }: Deployment): DeploymentState {
  return states.at(-1) ?? states[0];
}

function servedBefore(last: DeploymentState): string | undefined {
  switch (last.state) {
    case 'succeeded':
    case 'ramping':
    case 'rolled_back':
      return last.previousVersion;
    case 'requested':
    case 'running':
    case 'failed':
      return undefined;
  }
}

function isSameOrder(a: DeploymentOrder, b: DeploymentOrder): boolean {
  if (a.kind === 'rollback' || b.kind === 'rollback') {
    return a.kind === 'rollback' && b.kind === 'rollback' && a.of === b.of && a.version === b.version;
  }
  const isSame = a.compilationIds.join() === b.compilationIds.join();
  return isSame && a.versioning === b.versioning && a.percentage === b.percentage;
}

import { Inject, Injectable } from '@nestjs/common';
import { CompilationRecords, type Outcome } from '@workflow-builder/compilations';
import { DEPLOYMENT_ID, Subject, type CodeVerifiedDto } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import { EventPublisher } from '@workflow-builder/messaging';
import type { Deployment, DeploymentRequest, Store } from '@workflow-builder/store';
import { Temporal } from '@workflow-builder/temporal';
import { CompileService, type Compilation } from '../compile/compile.service.js';
import { compilationTask } from '../compile/compilation-task.js';
import { idFromKey } from '../http/idempotency.js';
import { Problem } from '../http/problem.js';
import { stillPending } from '../http/problem-of.js';
import { GatewaySettings } from '../settings.js';
import { STORE } from '../tokens.js';
import type { DeployRequest } from './deploy.dto.js';

interface VerifiedCompilation {
  readonly compilationId: string;
  readonly verified: CodeVerifiedDto;
}

/** Starts deployments and tells how they go; the deployer does the work. */
@Injectable()
export class DeployService {
  constructor(
    private readonly compiler: CompileService,
    private readonly records: CompilationRecords,
    private readonly publisher: EventPublisher,
    private readonly temporal: Temporal,
    private readonly settings: GatewaySettings,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * Requests a deployment. With a key, the same request again is the same deployment.
   * @throws Problem 404 when the compilation is unknown, 409 when the key stands for another request, 422 when there is no verified code
   */
  async request(request: DeployRequest, idempotencyKey?: string): Promise<Deployment> {
    await Promise.all([this.store.ping(), this.temporal.ping()]);
    const { compilationId, verified } = await this.verifiedCode(request);
    const { project, service, workflow } = verified;
    const id = `dep_${idFromKey(idempotencyKey, 'deployment', project.id)}`;
    const known = await this.store.deployments.get(id);
    if (known?.compilationId === compilationId) return known;
    if (known !== undefined) throw new Problem(409, [diagnostic('IDEMPOTENCY_KEY_REUSED', {})]);

    const requestedAt = new Date();
    const asked: DeploymentRequest = { id, compilationId, project, service, workflow, requestedAt };

    const about = { deploymentId: id, project, service, workflow, occurredAt: requestedAt.toISOString() };
    const event = { ...about, compilationId };
    await this.publisher.publish(Subject.DeploymentRequested, event, { about: id, messageId: `${id}.requested` });
    await this.store.deployments.request(asked);
    return (await this.store.deployments.get(id)) ?? { ...asked, states: [{ state: 'requested', at: requestedAt }] };
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<Deployment> {
    const deployment = DEPLOYMENT_ID.test(id) ? await this.store.deployments.get(id) : undefined;
    if (deployment === undefined) throw new Problem(404, [diagnostic('DEPLOYMENT_NOT_FOUND', { id })]);
    return deployment;
  }

  private async verifiedCode(request: DeployRequest): Promise<VerifiedCompilation> {
    const { compilationId, outcome } =
      request.compilationId === undefined
        ? await this.compiled(request)
        : { compilationId: request.compilationId, outcome: await this.recorded(request.compilationId) };
    if (outcome === undefined) throw stillPending(compilationId);
    if (outcome.subject !== Subject.CodeVerified) throw new Problem(422, outcome.data.errors);
    return { compilationId, verified: outcome.data };
  }

  /** Compiles, and sees to it that the deployer finds the outcome in the record: a reply may come before the recorder. */
  private async compiled(request: DeployRequest): Promise<Compilation> {
    const task = compilationTask(request.workflow, request);
    const compilation = await this.compiler.compile(task, { waitMs: this.settings.COMPILE_WAIT_MS });
    if (compilation.outcome !== undefined) await this.records.settle(compilation.compilationId, compilation.outcome);
    return compilation;
  }

  /** @throws Problem 404 when nothing is known of the compilation */
  private async recorded(compilationId: string): Promise<Outcome | undefined> {
    const record = await this.records.read(compilationId);
    if (record === undefined) throw new Problem(404, [diagnostic('COMPILATION_NOT_FOUND', { id: compilationId })]);
    return record.outcome;
  }
}

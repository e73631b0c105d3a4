import { createHash, randomUUID } from 'node:crypto';
import { CompilationRecords } from '@workflow-builder/compilations';
import { compile } from '@workflow-builder/compiler';
import { type DeploymentRequestedDto, type NamedRefDto, Subject } from '@workflow-builder/contracts';
import { type Bus, EventPublisher } from '@workflow-builder/messaging';
import type { Deployment, DeploymentState, Store } from '@workflow-builder/store';
import { taskQueueName, type Temporal } from '@workflow-builder/temporal';
import { eventually } from '@workflow-builder/testing';

const options = { strictMode: true, includeComments: true };
const DEPLOY_MS = 120_000;

export type DeployOptions = Pick<DeploymentRequestedDto, 'versioning' | 'percentage'>;

/** A project of a suite's own, with one service: what gateway and pipeline do for it, and its runs. */
export class TestProject {
  readonly project: NamedRefDto = { id: `project-${randomUUID()}`, name: 'Project' };
  readonly service: NamedRefDto = { id: 'svc', name: 'Service' };
  readonly #publisher: EventPublisher;
  readonly #records: CompilationRecords;

  constructor(
    bus: Bus,
    private readonly store: Store,
    private readonly temporal: Temporal,
  ) {
    this.#publisher = new EventPublisher(bus);
    this.#records = new CompilationRecords(bus);
  }

  get taskQueue(): string {
    return taskQueueName(this.project.id, this.service.id);
  }

  /** Leaves the verified code of a document where the pipeline would, under the id that it returns. */
  async compiled(document: object, service = this.service): Promise<string> {
    const { code, workflow, diagnostics } = compile(document, options);
    if (code === undefined || workflow === undefined) throw new Error(JSON.stringify(diagnostics));
    const compilationId = `cmp_${createHash('sha256').update(this.project.id).update(service.id).update(code.sourceHash).digest('hex').slice(0, 32)}`;
    const data = {
      ...{ compilationId, options, project: this.project, service, code },
      ...{ submittedAt: new Date().toISOString(), timings: [], notices: [] },
      workflow: {
        ...{ id: workflow.id, name: workflow.name, type: code.manifest.workflow.type },
        ...{ nodeCount: workflow.nodes.length, edgeCount: workflow.edges.length },
      },
      verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
    };
    await this.#records.settle(compilationId, { subject: Subject.CodeVerified, at: new Date().toISOString(), data });
    return compilationId;
  }

  /** Asks for a deployment of the project with exactly these workflows; its id. */
  async request(documents: readonly object[], terms: DeployOptions = {}): Promise<string> {
    return this.requestCompiled(await Promise.all(documents.map((document) => this.compiled(document))), terms);
  }

  async requestCompiled(compilationIds: readonly string[], terms: DeployOptions = {}): Promise<string> {
    const deploymentId = newId();
    const event = { ...this.#about(deploymentId), compilationIds, ...terms };
    await this.#publisher.publish(Subject.DeploymentRequested, event, named(deploymentId, 'requested'));
    return deploymentId;
  }

  /** Deploys and waits for the end, or for the ramp. */
  async deploy(documents: readonly object[], terms?: DeployOptions): Promise<Deployed> {
    return this.ended(await this.request(documents, terms));
  }

  async ramp(deploymentId: string, percentage: number): Promise<Deployed> {
    const before = (await this.store.deployments.get(deploymentId))?.states.length ?? 0;
    const event = { ...this.#about(deploymentId), percentage };
    await this.#publisher.publish(Subject.DeploymentRampRequested, event, named(deploymentId, `ramp.${percentage}`));
    return this.ended(deploymentId, before);
  }

  async rollBack(of: string, version: string): Promise<Deployed> {
    return this.ended(await this.requestRollback(of, version));
  }

  async requestRollback(of: string, version: string): Promise<string> {
    const deploymentId = newId();
    const event = { ...this.#about(deploymentId), of, version };
    await this.#publisher.publish(Subject.DeploymentRollbackRequested, event, named(deploymentId, 'requested'));
    return deploymentId;
  }

  /** How a deployment stands once it waits for nothing of its own. @param after states that count as passed */
  async ended(deploymentId: string, after = 0, timeoutMs = DEPLOY_MS): Promise<Deployed> {
    return eventually(
      async () => {
        const deployment = await this.store.deployments.get(deploymentId);
        const last = deployment?.states.slice(after).at(-1);
        if (deployment === undefined || last === undefined || last.state === 'requested' || last.state === 'running') {
          throw new Error(`not ended: ${JSON.stringify(deployment?.states)}`);
        }
        return { deploymentId, deployment, last };
      },
      { timeoutMs, intervalMs: 20 },
    );
  }

  /** Resolves when a deployment has come to a step, or past it. */
  async reached(deploymentId: string, step: string, timeoutMs = DEPLOY_MS): Promise<void> {
    await eventually(
      async () => {
        const states = (await this.store.deployments.get(deploymentId))?.states ?? [];
        if (!states.some((state) => 'step' in state && state.step === step)) throw new Error(`not at ${step} yet`);
      },
      { timeoutMs, intervalMs: 5 },
    );
  }

  async start(type: string, workflowId = randomUUID()) {
    return this.temporal.call((client) =>
      client.workflow.start(type, { taskQueue: this.taskQueue, workflowId, args: [{ id: workflowId }] }),
    );
  }

  #about(deploymentId: string) {
    return { deploymentId, project: this.project, occurredAt: new Date().toISOString() };
  }
}

const named = (about: string, what: string) => ({ about, messageId: `${about}.${what}` });

export interface Deployed {
  readonly deploymentId: string;
  readonly deployment: Deployment;
  /** Where it stands. */
  readonly last: DeploymentState;
}

/** Build id that a deployment has brought. @throws when it has not */
export function versionOf({ last }: Deployed): string {
  if (last.state === 'succeeded' || last.state === 'ramping') return last.version;
  throw new Error(`no version: ${JSON.stringify(last)}`);
}

const newId = (): string => `dep_${randomUUID().replaceAll('-', '')}`;

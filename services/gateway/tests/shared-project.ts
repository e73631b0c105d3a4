import { randomUUID } from 'node:crypto';
import type { ProjectView } from '@workflow-builder/contracts';
import type { WorkflowTriggers } from '@workflow-builder/store';
import { signedToken } from '@workflow-builder/testing';
import { type ApiCall, apiClient } from './api-client.js';
import type { GatewayWithStore } from './gateway-with-store.js';
import { RunningWorkflows } from './running-workflows.js';

const SECRET = 'a secret of at least thirty-two characters';

/** Who asks: members by their role, a user who is none, a service of the platform, and who shows no token. */
export const callers = ['owner', 'editor', 'viewer', 'stranger', 'platform', 'nobody'] as const;

export type CallerName = (typeof callers)[number];

export interface Ids {
  readonly project: string;
  readonly service: string;
  readonly workflow: string;
  readonly connector: string;
  readonly compilation: string;
  /** Has ended. */
  readonly deployment: string;
  /** Goes on. */
  readonly run: string;
}

/** Something of everything, all of it of one project whose members have different roles, where users sign in. */
export class SharedProject {
  private constructor(
    private readonly running: RunningWorkflows,
    readonly ids: Ids,
  ) {}

  static async start(): Promise<SharedProject> {
    const running = await RunningWorkflows.start({ SUPABASE_JWT_SECRET: SECRET });
    return new SharedProject(running, await filled(running));
  }

  get url(): string {
    return this.running.gateway.url;
  }

  as(caller: CallerName): ApiCall {
    return callAs(this.running, caller);
  }

  /** Starts another run that goes on. */
  async run(): Promise<string> {
    return startedRun(this.as('owner'));
  }

  /** The id of a compilation for a project of this name. */
  compiled(project: string): Promise<string> {
    return compiled(this.running.gateway, project);
  }

  stop(): Promise<void> {
    return this.running.stop();
  }
}

async function startedRun(call: ApiCall): Promise<string> {
  const { body } = await call('POST', '/workflows/counting/runs', {});
  return (body as { readonly id: string }).id;
}

async function compiled(gateway: GatewayWithStore, project: string): Promise<string> {
  const answer = gateway.post('/compile', { workflow: drawing('compiled'), project });
  const { submitted } = await gateway.stages.verifyNext();
  await answer;
  return submitted.compilationId;
}

export const drawing = (id: string): object => ({ id, name: id, nodes: [], edges: [] });

function callAs({ gateway }: RunningWorkflows, caller: CallerName): ApiCall {
  switch (caller) {
    case 'nobody':
      return apiClient(gateway.url);
    case 'platform':
      return apiClient(gateway.url, signedToken(SECRET, { role: 'service_role' }));
    case 'owner':
    case 'editor':
    case 'viewer':
    case 'stranger':
      return apiClient(gateway.url, signedToken(SECRET, { role: 'authenticated', sub: caller }));
  }
}

/** A webhook for whoever may start runs, with each method. */
const triggers: WorkflowTriggers = {
  schedules: [],
  events: [],
  webhooks: (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => ({
    nodeId: 'start',
    method,
    auth: 'jwt',
  })),
};

async function filled(running: RunningWorkflows): Promise<Ids> {
  const { gateway } = running;
  const owner = callAs(running, 'owner');
  const name = `Shop ${randomUUID()}`;
  const { id: project } = (await owner('POST', '/projects', { name })).body as ProjectView;
  for (const role of ['editor', 'viewer']) await owner('PUT', `/projects/${project}/members/${role}`, { role });
  await owner('POST', `/projects/${project}/services`, { id: 's1', name: 'Orders' });
  await owner('POST', `/projects/${project}/services/s1/workflows`, { workflow: drawing('drawn') });
  const connector = { id: 'cache', name: 'Cache', kind: 'redis', url: 'redis://localhost' };
  await owner('POST', `/projects/${project}/connectors`, connector);
  await running.deployed({ id: project, name }, { ...running.workflow('counting', 'counting'), triggers });

  const compilation = await compiled(gateway, name);
  const requested = await owner('POST', '/deploy', { compilationId: compilation });
  const { deploymentId: deployment } = requested.body as { readonly deploymentId: string };
  await gateway.store.deployments.append(deployment, { state: 'succeeded', at: new Date(), version: 'b1' });
  const run = await startedRun(owner);
  return { project, service: 's1', workflow: 'drawn', connector: connector.id, compilation, deployment, run };
}

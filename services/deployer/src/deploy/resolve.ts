import type { CodeVerifiedDto } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import {
  isPlatformWorkflow,
  type NamedRef,
  type NewVersion,
  type ProjectVersion,
  type Versioning,
  type VersionWorkflow,
} from '@workflow-builder/store';
import { taskQueueName } from '@workflow-builder/temporal';
import { workflowTriggers } from '../triggers/workflow-triggers.js';
import { DeploymentRefused } from './deployment-error.js';
import { buildIdOf, byId } from './identity.js';
import type { DeploymentPorts } from './ports.js';
import { isProjectWorkflow, projectWorkflow } from './project-workflow.js';
import { refuseCalls } from './refuse-calls.js';

/** What is to be deployed, as a request says it. */
export interface DeploymentTarget {
  readonly project: NamedRef;
  /**
   * `workflow`: one is added or replaced. `service`, `project`: it is to hold exactly these workflows; those it held before
   * and are not among them are gone.
   */
  readonly scope: 'workflow' | 'service' | 'project';
  /** Of scope `service`: which one. */
  readonly serviceId?: string;
  readonly compilationIds: readonly string[];
  readonly versioning: Versioning;
}

/** What is to be deployed: the version to be, and the one that it is built from. */
export interface DeploymentPlan extends Omit<NewVersion, 'bundleHash'> {
  readonly base: ProjectVersion | undefined;
}

/** The project's current workflows, with the requested ones added, replaced or left alone, as the scope says. */
export async function resolve(
  { verifiedCode, store }: Pick<DeploymentPorts, 'verifiedCode' | 'store'>,
  target: DeploymentTarget,
): Promise<DeploymentPlan> {
  const base = await store.versions.current(target.project.id);
  const codes = await Promise.all(target.compilationIds.map((id) => existing(verifiedCode, id)));
  for (const code of codes) {
    refuseForeign(code, target);
    refuseReserved(code);
  }
  const deployed = await Promise.all(codes.map((code) => versionWorkflow(store, code)));
  const drawn = byId([...keptOf(base, target, deployed), ...deployed]);
  const { project, versioning } = target;
  const ofProject = await projectWorkflow({ store }, { projectId: project.id, base, workflows: drawn, codes });
  const workflows = ofProject === undefined ? drawn : byId([...drawn, ofProject]);
  refuseTwice(workflows);
  await refuseCalls({ store }, drawn, target.scope === 'project');
  return { projectId: project.id, buildId: buildIdOf(workflows, versioning), versioning, workflows, base };
}

async function existing(verifiedCode: DeploymentPorts['verifiedCode'], id: string): Promise<CodeVerifiedDto> {
  const code = await verifiedCode(id);
  if (code === undefined) throw new DeploymentRefused(diagnostic('COMPILATION_NOT_DEPLOYABLE', { id }));
  return code;
}

async function versionWorkflow(
  store: DeploymentPorts['store'],
  { workflow, code, project, service }: CodeVerifiedDto,
): Promise<VersionWorkflow> {
  const triggers = code.manifest === undefined ? undefined : workflowTriggers(code.manifest);
  return {
    workflowId: workflow.id,
    name: workflow.name,
    type: workflow.type,
    service,
    taskQueue: taskQueueName(project.id, service.id),
    sourceHash: code.sourceHash,
    codeHash: await store.artifacts.put(bytes(code.files.workflow)),
    nodeMap: code.nodeMap,
    ...(code.inputSchema !== undefined && { inputSchema: code.inputSchema }),
    ...(code.executionTimeoutMs !== undefined && { executionTimeoutMs: code.executionTimeoutMs }),
    ...(triggers !== undefined && { triggers }),
    ...(code.manifest !== undefined && {
      manifestHash: await store.artifacts.put(bytes(JSON.stringify(code.manifest))),
    }),
  };
}

function keptOf(
  base: ProjectVersion | undefined,
  { scope, serviceId }: DeploymentTarget,
  deployed: readonly VersionWorkflow[],
): readonly VersionWorkflow[] {
  const replaced = new Set(deployed.map(({ workflowId }) => workflowId));
  const drawn = (base?.workflows ?? []).filter((workflow) => !isProjectWorkflow(workflow));
  return drawn.filter(({ workflowId, service }) => {
    switch (scope) {
      case 'workflow':
        return !replaced.has(workflowId);
      case 'service':
        return !replaced.has(workflowId) && service.id !== serviceId;
      case 'project':
        return false;
    }
  });
}

function refuseForeign(
  { project, service, workflow }: CodeVerifiedDto,
  { project: { id }, serviceId }: DeploymentTarget,
) {
  const reason =
    project.id !== id
      ? `the workflow "${workflow.id}" was compiled for the project "${project.id}"`
      : `the workflow "${workflow.id}" was compiled for the service "${service.id}"`;
  if (project.id === id && (serviceId === undefined || service.id === serviceId)) return;
  throw new DeploymentRefused(diagnostic('DEPLOYMENT_MIXED', { reason }));
}

/** A document must not pass for what the platform adds. */
function refuseReserved({ workflow: { id } }: CodeVerifiedDto): void {
  if (isPlatformWorkflow(id)) throw new DeploymentRefused(diagnostic('WORKFLOW_ID_RESERVED', { id }));
}

/** Within a project a type means one workflow: others start it by that name. */
function refuseTwice(workflows: readonly VersionWorkflow[]): void {
  const holders = new Map<string, string>();
  const ids = new Set<string>();
  for (const { workflowId, type } of workflows) {
    const holder = holders.get(type);
    if (ids.has(workflowId)) {
      throw new DeploymentRefused(
        diagnostic('DEPLOYMENT_MIXED', { reason: `the workflow "${workflowId}" comes twice` }),
      );
    }
    if (holder !== undefined) {
      const reason = `the workflows "${holder}" and "${workflowId}" of the project have the same type ${type}`;
      throw new DeploymentRefused(diagnostic('DEPLOYMENT_STEP_FAILED', { step: 'resolve', reason }));
    }
    ids.add(workflowId);
    holders.set(type, workflowId);
  }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

import type { CodeVerifiedDto, DeploymentRequestedDto } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { NewVersion, ProjectVersion, VersionWorkflow } from '@workflow-builder/store';
import { taskQueueName } from '@workflow-builder/temporal';
import { DeploymentRefused } from './deployment-error.js';
import { buildIdOf, byId } from './identity.js';
import type { DeploymentPorts } from './ports.js';

/** What is to be deployed: the version to be, and the one that it is built from. */
export interface DeploymentPlan extends Omit<NewVersion, 'bundleHash'> {
  readonly base: ProjectVersion | undefined;
}

/** The project's current workflows, with the requested one added or replaced. */
export async function resolve(
  { verifiedCode, store }: DeploymentPorts,
  request: DeploymentRequestedDto,
): Promise<DeploymentPlan> {
  const code = await verifiedCode(request.compilationId);
  if (code === undefined) {
    throw new DeploymentRefused(diagnostic('COMPILATION_NOT_DEPLOYABLE', { id: request.compilationId }));
  }
  const base = await store.versions.current(request.project.id);
  const deployed = await versionWorkflow({ store }, request, code);
  const others = (base?.workflows ?? []).filter(({ workflowId }) => workflowId !== deployed.workflowId);
  refuseTakenType(deployed, others);
  const workflows = byId([...others, deployed]);
  return { projectId: request.project.id, buildId: buildIdOf(workflows), workflows, base };
}

async function versionWorkflow(
  { store }: Pick<DeploymentPorts, 'store'>,
  { project, service }: DeploymentRequestedDto,
  { workflow, code }: CodeVerifiedDto,
): Promise<VersionWorkflow> {
  return {
    workflowId: workflow.id,
    name: workflow.name,
    type: workflow.type,
    service,
    taskQueue: taskQueueName(project.id, service.id),
    sourceHash: code.sourceHash,
    codeHash: await store.artifacts.put(new TextEncoder().encode(code.files.workflow)),
    nodeMap: code.nodeMap,
    ...(code.inputSchema !== undefined && { inputSchema: code.inputSchema }),
    ...(code.executionTimeoutMs !== undefined && { executionTimeoutMs: code.executionTimeoutMs }),
  };
}

/** Within a project a type means one workflow: others start it by that name. */
function refuseTakenType({ type }: VersionWorkflow, others: readonly VersionWorkflow[]): void {
  const holder = others.find((other) => other.type === type);
  if (holder === undefined) return;
  const reason = `the workflow "${holder.workflowId}" of the project has the type ${type} already`;
  throw new DeploymentRefused(diagnostic('DEPLOYMENT_STEP_FAILED', { step: 'resolve', reason }));
}

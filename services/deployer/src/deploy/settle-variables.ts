import { PROJECT_WORKFLOW_TYPE } from '@workflow-builder/compiler/project';
import type { NewVersion } from '@workflow-builder/store';
import type { DeploymentPorts } from './ports.js';
import { isProjectWorkflow } from './project-workflow.js';

/**
 * Has the variables of the project kept by the version that has become current: the project workflow goes on on it with the
 * values it has, begins where there was none, and ends where the version has none. Harmless when repeated.
 */
export async function settleVariables(
  { projectWorkflows, startDeadlineMs }: Pick<DeploymentPorts, 'projectWorkflows' | 'startDeadlineMs'>,
  { projectId, buildId, workflows }: Pick<NewVersion, 'projectId' | 'buildId' | 'workflows'>,
): Promise<void> {
  if (workflows.some(isProjectWorkflow)) {
    await projectWorkflows.bringTo({ projectId, buildId, type: PROJECT_WORKFLOW_TYPE }, startDeadlineMs);
  } else {
    await projectWorkflows.drop(projectId, `The version ${buildId} has no variables of the project.`);
  }
}

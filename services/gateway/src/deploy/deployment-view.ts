import type { DeploymentStateView, DeploymentView } from '@workflow-builder/contracts';
import type { Deployment, DeploymentState } from '@workflow-builder/store';

/** The deployment as clients see it. */
export function deploymentView(deployment: Deployment): DeploymentView {
  const last = deployment.states.at(-1) ?? deployment.states[0];
  return {
    deploymentId: deployment.id,
    status: last.state,
    compilationId: deployment.compilationId,
    project: deployment.project,
    service: deployment.service,
    workflow: deployment.workflow,
    workflowId: deployment.workflow.id,
    states: deployment.states.map(stateView),
    ...(last.state === 'succeeded' ? { version: last.version } : {}),
    ...(last.state === 'failed' ? { error: last.error } : {}),
  };
}

function stateView(state: DeploymentState): DeploymentStateView {
  const at = state.at.toISOString();
  switch (state.state) {
    case 'requested':
    case 'succeeded':
      return { state: state.state, at };
    case 'failed':
      return { state: state.state, at, step: state.step };
    case 'running':
      return { state: state.state, at, step: state.step, ...(state.cause === undefined ? {} : { cause: state.cause }) };
  }
}

import type { DeploymentStateView, DeploymentView } from '@workflow-builder/contracts';
import type { Deployment, DeploymentOrder, DeploymentState } from '@workflow-builder/store';

/** The deployment as clients see it. */
export function deploymentView(deployment: Deployment): DeploymentView {
  const { id, project, service, workflow, order, states } = deployment;
  const last = states.at(-1) ?? states[0];
  return {
    deploymentId: id,
    status: last.state,
    ...orderView(order, workflow !== undefined),
    project,
    ...(service && { service }),
    ...(workflow && { workflow, workflowId: workflow.id }),
    states: states.map(stateView),
    ...outcomeView(last),
  };
}

function orderView(
  order: DeploymentOrder,
  isOfOne: boolean,
): Pick<DeploymentView, 'kind' | 'compilationId' | 'compilationIds' | 'of'> {
  switch (order.kind) {
    case 'deploy': {
      const { kind, compilationIds } = order;
      const [compilationId] = compilationIds;
      return { kind, compilationIds, ...(isOfOne && compilationId !== undefined && { compilationId }) };
    }
    case 'rollback':
      return { kind: order.kind, compilationIds: [], of: order.of };
  }
}

function outcomeView(
  last: DeploymentState,
): Pick<DeploymentView, 'version' | 'previousVersion' | 'percentage' | 'error'> {
  switch (last.state) {
    case 'requested':
    case 'running':
      return {};
    case 'failed':
      return { error: last.error };
    case 'ramping':
      return { version: last.version, ...previous(last), percentage: last.percentage };
    case 'succeeded':
    case 'rolled_back':
      return { version: last.version, ...previous(last) };
  }
}

function previous({ previousVersion }: { readonly previousVersion?: string }): Pick<DeploymentView, 'previousVersion'> {
  return previousVersion === undefined ? {} : { previousVersion };
}

/** One state as clients see it, also as the event of a stream. */
export function stateView(state: DeploymentState): DeploymentStateView {
  const at = state.at.toISOString();
  switch (state.state) {
    case 'requested':
      return { state: state.state, at };
    case 'succeeded':
    case 'rolled_back':
      return { state: state.state, at, version: state.version };
    case 'ramping': {
      const { version, percentage, cause } = state;
      return { state: state.state, at, version, percentage, ...(cause !== undefined && { cause }) };
    }
    case 'failed':
      return { state: state.state, at, step: state.step };
    case 'running': {
      const { step, cause, version } = state;
      return {
        ...{ state: state.state, at, step },
        ...(cause !== undefined && { cause }),
        ...(version !== undefined && { version }),
      };
    }
  }
}

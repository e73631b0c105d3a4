import type { RetryPolicy, Workflow, WorkflowNode } from '../src/index.js';

/** The canonical model as a document that says the same in canonical spelling. */
export function asDocument({ nodes, settings, ...workflow }: Workflow): object {
  return {
    ...workflow,
    nodes: nodes.map(asNode),
    settings: {
      ...settings,
      ...(settings.retryPolicy === undefined ? {} : { retryPolicy: asPolicy(settings.retryPolicy) }),
    },
  };
}

function asNode({ id, type, parentId, retryPolicy, ...data }: WorkflowNode): object {
  return {
    id,
    type,
    ...(parentId === undefined ? {} : { parentId }),
    data: { ...data, ...(retryPolicy === undefined ? {} : { retryPolicy: asPolicy(retryPolicy) }) },
  };
}

function asPolicy(policy: RetryPolicy): object {
  return { strategy: policy.maximumAttempts === undefined ? 'keep-trying' : 'fail-after-x', ...policy };
}

import type { Findings } from '@workflow-builder/diagnostics';
import type { WorkflowNode } from '@workflow-builder/workflow-model';
import type { Endpoint, NodePart } from '../part.js';
import { groupedBy, sortedBy } from './keys.js';
import type { Messages } from './messages.js';
import { findTarget, targetNames } from './targets.js';

/** An endpoint with its node; its target is one that exists. */
export interface PlacedEndpoint extends Endpoint {
  readonly node: WorkflowNode;
}

/** The endpoints whose targets exist, by path and method; of those that stand for the same call, the first. */
export function placeEndpoints(
  parts: readonly NodePart[],
  messages: Messages,
  findings: Findings,
): readonly PlacedEndpoint[] {
  const endpoints = parts.flatMap(({ node, part }) =>
    (part.endpoints ?? []).map((endpoint) => ({ ...endpoint, node })),
  );
  const names = targetNames(messages);
  const placed = endpoints.flatMap((endpoint) => {
    const target = findTarget(endpoint.target, names, endpoint.node, findings);
    return target === undefined ? [] : [{ ...endpoint, target }];
  });
  const calls = groupedBy(placed, ({ path, method }) => `${path} ${method}`);
  for (const [first, ...others] of calls.values()) {
    for (const other of others) if (first !== undefined) reportRepeated(other, first, findings);
  }
  return sortedBy(
    [...calls].flatMap(([call, [first]]) => (first === undefined ? [] : [{ call, first }])),
    ({ call }) => call,
  ).map(({ first }) => first);
}

function reportRepeated(
  { method, path, node }: PlacedEndpoint,
  { node: other }: PlacedEndpoint,
  findings: Findings,
): void {
  findings.add(
    'ENDPOINT_REPEATED',
    { method, path, label: node.label, other: other.label },
    { nodeId: node.id, relatedNodeIds: [other.id], field: 'data.config.endpointPath' },
  );
}

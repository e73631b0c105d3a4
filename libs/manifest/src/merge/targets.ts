import { closest, type Findings } from '@workflow-builder/diagnostics';
import type { WorkflowNode } from '@workflow-builder/workflow-model';
import type { EndpointTarget } from '../manifest.js';
import type { Messages } from './messages.js';

/** Most names that a remedy lists. */
const MAX_LISTED = 20;

/** Names that endpoints can call. */
export interface TargetNames {
  readonly signals: ReadonlySet<string>;
  readonly updates: ReadonlySet<string>;
  readonly queries: ReadonlySet<string>;
}

export function targetNames({ signals, updates, queries }: Messages): TargetNames {
  const named = (entries: readonly { readonly name: string }[]): ReadonlySet<string> =>
    new Set(entries.map(({ name }) => name));
  return { signals: named(signals), updates: named(updates), queries: named(queries) };
}

/**
 * The target as the workflow has it: what is sent to `data-in` is an update, though endpoints call it a signal. Undefined after a
 * finding.
 */
export function findTarget(
  target: EndpointTarget,
  names: TargetNames,
  node: WorkflowNode,
  findings: Findings,
): EndpointTarget | undefined {
  if (!('name' in target)) return target;
  const { kind, name } = target;
  if (kind === 'query') {
    if (names.queries.has(name)) return target;
    reportUnknown(target, [...names.queries], node, findings);
    return undefined;
  }
  if (kind === 'signal' && names.signals.has(name)) return target;
  if (names.updates.has(name)) return { kind: 'update', name };
  reportUnknown(target, [...names.signals, ...names.updates], node, findings);
  return undefined;
}

function reportUnknown(
  { kind, name }: Extract<EndpointTarget, { readonly name: string }>,
  known: readonly string[],
  { id, label }: WorkflowNode,
  findings: Findings,
): void {
  const meant = closest(name, known);
  const list = known.length === 0 ? 'the workflow has none' : `known are ${known.slice(0, MAX_LISTED).join(', ')}`;
  const suggestion = meant === undefined ? list : `"${meant}" may be meant`;
  findings.add(
    'ENDPOINT_TARGET_UNKNOWN',
    { kind, name, label, suggestion },
    { nodeId: id, field: 'data.config.targetName' },
  );
}

import type { Step } from '@workflow-builder/ir';
import type { WorkflowEdge } from '@workflow-builder/workflow-model';
import type { Rehearsable } from '../rehearsable.js';
import type { Step as StepRecord, Trace } from '../stand-in/trace.js';

/** Something of a workflow that a scenario may or may not show. */
export type Target =
  | { readonly kind: 'node'; readonly nodeId: string }
  | { readonly kind: 'edge'; readonly edge: WorkflowEdge }
  | { readonly kind: 'rounds'; readonly nodeId: string; readonly rounds: 'none' | 'one' | 'several' }
  | { readonly kind: 'limit'; readonly nodeId: string }
  | { readonly kind: 'time-out'; readonly nodeId: string }
  | { readonly kind: 'failure'; readonly nodeId: string };

/** A text that is the same for the same target. */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case 'edge':
      return `edge ${target.edge.id}`;
    case 'rounds':
      return `rounds ${target.nodeId} ${target.rounds}`;
    default:
      return `${target.kind} ${target.nodeId}`;
  }
}

/** For people, with the labels of nodes. */
export function describeTarget(target: Target, { nodes }: Rehearsable): string {
  const labelOf = (nodeId: string): string => nodes.find(({ id }) => id === nodeId)?.label ?? nodeId;
  switch (target.kind) {
    case 'node':
      return `${labelOf(target.nodeId)} runs`;
    case 'edge': {
      const { source, target: end, sourceHandle } = target.edge;
      const side = sourceHandle === undefined ? '' : ` (${sourceHandle})`;
      return `${labelOf(source)}${side} leads to ${labelOf(end)}`;
    }
    case 'rounds':
      return `${labelOf(target.nodeId)} has ${target.rounds === 'one' ? 'one round' : `${target.rounds === 'none' ? 'no' : 'several'} rounds`}`;
    case 'limit':
      return `${labelOf(target.nodeId)} passes its limit`;
    case 'time-out':
      return `${labelOf(target.nodeId)} times out`;
    case 'failure':
      return `${labelOf(target.nodeId)} fails`;
  }
}

/** All there is to show: nodes, edges, rounds and limits of loops, time-outs of waits, failures that a retry has to deal with. */
export function targetsOf(workflow: Rehearsable): readonly Target[] {
  const executed = workflow.steps.filter(isRecorded);
  const ids = new Set<string>(executed.map(({ nodeId }) => nodeId));
  return [
    ...executed.map(({ nodeId }): Target => ({ kind: 'node', nodeId })),
    ...workflow.edges
      .filter(({ source, target }) => ids.has(source) && ids.has(target))
      .map((edge): Target => ({ kind: 'edge', edge })),
    ...executed.flatMap((step) => behaviours(step, workflow)),
  ];
}

/** Those of the targets that a run has shown, as keys. */
export function shownBy({ steps, outcome }: Trace, targets: readonly Target[]): ReadonlySet<string> {
  const recordsOf = (nodeId: string): readonly StepRecord[] => steps.filter((step) => step.nodeId === nodeId);
  const isShown = (target: Target): boolean => {
    switch (target.kind) {
      case 'node':
        return recordsOf(target.nodeId).length > 0;
      case 'edge':
        return isTaken(target.edge, recordsOf(target.edge.source), recordsOf(target.edge.target));
      case 'rounds':
        return recordsOf(target.nodeId).some(({ output }) => roundsOf(output) === target.rounds);
      case 'limit':
        return outcome.kind === 'failed' && outcome.type === 'LOOP_LIMIT_EXCEEDED' && failed(recordsOf(target.nodeId));
      case 'time-out':
        return recordsOf(target.nodeId).some(({ status, output }) => status === 'completed' && output === null);
      case 'failure':
        return failed(recordsOf(target.nodeId));
    }
  };
  return new Set(targets.filter(isShown).map(targetKey));
}

/** Nodes that paths only pass through leave no record. */
function isRecorded({ operation }: Step): boolean {
  return operation.kind !== 'pass' && operation.kind !== 'answer';
}

function behaviours({ nodeId, operation }: Step, workflow: Rehearsable): readonly Target[] {
  switch (operation.kind) {
    case 'loop':
      return [
        ...(['none', 'one', 'several'] as const).map((rounds): Target => ({ kind: 'rounds', nodeId, rounds })),
        ...(operation.maxIterations === undefined ? [] : [{ kind: 'limit', nodeId } as const]),
      ];
    case 'receive':
      return operation.timeoutMs === undefined ? [] : [{ kind: 'time-out', nodeId }];
    case 'activity':
      return isRetried(nodeId, workflow.nodes) ? [{ kind: 'failure', nodeId }] : [];
    default:
      return [];
  }
}

function isRetried(nodeId: string, nodes: Rehearsable['nodes']): boolean {
  const node = nodes.find(({ id }) => id === nodeId);
  if (node?.parentId === undefined) return false;
  return nodes.some(({ id, type }) => id === node.parentId && type === 'retry') || isRetried(node.parentId, nodes);
}

function failed(records: readonly StepRecord[]): boolean {
  return records.some(({ status }) => status === 'failed');
}

function roundsOf(output: StepRecord['output']): 'none' | 'one' | 'several' | undefined {
  if (typeof output !== 'object' || output === null || !('iterations' in output)) return undefined;
  const { iterations } = output;
  if (typeof iterations !== 'number') return undefined;
  return iterations === 0 ? 'none' : iterations === 1 ? 'one' : 'several';
}

/** A decision took the side that the edge leaves from; a container was entered, or left before the target began. */
function isTaken(
  { sourceHandle, targetHandle }: WorkflowEdge,
  sources: readonly StepRecord[],
  targets: readonly StepRecord[],
): boolean {
  // A loop is recorded when it ends, after the rounds that its own edges begin and end.
  if (targetHandle === 'loop') return sources.length > 0;
  if (sourceHandle === 'body') return targets.length > 0;
  return sources.some(
    ({ status, output, completedAt }) =>
      status === 'completed' &&
      (typeof output !== 'boolean' || sourceHandle === undefined || sourceHandle === String(output)) &&
      targets.some(({ startedAt }) => startedAt >= completedAt),
  );
}

import type { LogEntryDto, NodeDescriptionDto, NodeError, NodeRunView } from '@workflow-builder/contracts';
import type { NodeLog } from '@workflow-builder/store';
import type { FailureCause, HistoryCall } from '@workflow-builder/temporal';
import { failureField } from '../failure-field.js';
import { callingNode, isDuring } from './calling-node.js';
import { byStart } from './node-order.js';

/** What is known of the nodes of a run. */
export interface NodeSources {
  readonly nodes: readonly NodeDescriptionDto[];
  /** What each node did last, as far as it has come to an end. */
  readonly logs: readonly NodeLog[];
  /** What the workflow called, in the order of the calls. */
  readonly calls: readonly HistoryCall[];
  /** Nodes at which the run stands, by their ids. */
  readonly standing: readonly string[];
}

/** Code of a failure that has none of its own. */
const FAILED = 'RUN_FAILED';

/**
 * The nodes that a run has reached. Log entries tell of nodes that have ended, also of those that leave no event; the history
 * tells of attempts, and of what has not ended or whose entry has not arrived; where the run stands tells of the rest.
 */
export function nodeRuns({ nodes, logs, calls, standing }: NodeSources): readonly NodeRunView[] {
  const views = new Map<string, NodeRunView>();
  for (const log of logs) views.set(log.entry.node.id, endedNode(log, callsOf(log.entry, nodes, logs, calls)));
  for (const call of calls) {
    const node = callingNode(call, nodes, logs);
    const log = logs.find(({ entry }) => entry.node.id === node?.id);
    if (node === undefined || (log !== undefined && !isAfter(call, log.entry))) continue;
    views.set(node.id, callNode(node, call, log?.executions ?? 0));
  }
  for (const node of nodes.filter(({ id }) => standing.includes(id))) {
    const known = views.get(node.id);
    if (known?.status !== 'running') views.set(node.id, waitingNode(node, known?.executions ?? 0));
  }
  return [...views.values()].sort(byStart);
}

function callsOf(
  { node, execution }: LogEntryDto,
  nodes: readonly NodeDescriptionDto[],
  logs: readonly NodeLog[],
  calls: readonly HistoryCall[],
): readonly HistoryCall[] {
  return calls.filter((call) => isDuring(call, execution) && callingNode(call, nodes, logs)?.id === node.id);
}

function isAfter({ calledAt }: HistoryCall, { execution }: LogEntryDto): boolean {
  return calledAt.getTime() > Date.parse(execution.completedAt);
}

function endedNode({ entry, executions }: NodeLog, calls: readonly HistoryCall[]): NodeRunView {
  const { node, component, execution, input, output, error } = entry;
  const last = calls.at(-1);
  return {
    ...{ nodeId: node.id, label: node.label, type: component.type, executions, attempts: last?.attempts ?? 1 },
    ...execution,
    ...{ input, output },
    ...(execution.status === 'failed' && { error: nodeError({ message: error ?? '', ...last?.failure }) }),
  };
}

function callNode(node: NodeDescriptionDto, call: HistoryCall, before: number): NodeRunView {
  const { attempts, calledAt, endedAt, input = null, output = null, failure } = call;
  // A timer ends before its node does.
  const goesOn = call.kind === 'timer' && call.status === 'completed';
  return {
    ...described(node),
    ...{
      executions: before + 1,
      attempts,
      status: goesOn ? 'running' : call.status,
      startedAt: calledAt.toISOString(),
    },
    ...(endedAt &&
      !goesOn && { completedAt: endedAt.toISOString(), durationMs: endedAt.getTime() - calledAt.getTime() }),
    ...{ input, output },
    ...(failure && { error: nodeError(failure) }),
  };
}

function waitingNode(node: NodeDescriptionDto, before: number): NodeRunView {
  return { ...described(node), executions: before + 1, attempts: 1, status: 'running', input: null, output: null };
}

function described({ id, label, type }: NodeDescriptionDto): Pick<NodeRunView, 'nodeId' | 'label' | 'type'> {
  return { nodeId: id, label, type };
}

function nodeError({ code = FAILED, message, field }: FailureCause): NodeError {
  const about = failureField(code, field);
  return { code, message, ...(about !== undefined && { field: about }) };
}

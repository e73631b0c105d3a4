import { canonicalJson, type Outcome, type Step, type Trace } from '@workflow-builder/rehearsal';
import type { Workflow, WorkflowNode } from '@workflow-builder/workflow-model';
import { receivedName } from './oracle/execute.js';
import type { Start } from './oracle/fibers.js';
import { type Graph, readGraph, type Region } from './oracle/graph.js';
import { lastUnits } from './oracle/phase.js';

/** A trace in the form in which it is compared. */
export interface Comparable {
  readonly outcome: string;
  readonly answers: string;
  readonly steps: readonly string[];
}

/** How traces of a workflow are put into the form in which they are compared. */
export interface Comparison {
  trace(trace: Trace): Comparable;
  step(step: Step): string;
  start(start: Start): string;
}

/**
 * Compares every step with its node, status, error, input, output and the instants of its start and end, which tell the order of
 * all that did not happen in the same instant.
 * @param isContinued whether a run was continued as new: containers then start anew in the next run.
 */
export function comparisonOf(workflow: Workflow, isContinued: boolean): Comparison {
  const graph = readGraph(workflow);
  const nodes = new Map<string, WorkflowNode>(workflow.nodes.map((node) => [node.id, node]));
  const step = (each: Step): string => canonicalJson(comparableStep(each, nodes.get(each.nodeId), graph, isContinued));
  return {
    step,
    start: (each) => canonicalJson(comparableStart(each, nodes.get(each.nodeId), isContinued)),
    trace: ({ outcome, answers, steps }) => ({
      outcome: canonicalJson(comparableOutcome(outcome, graph)),
      answers: canonicalJson(comparableAnswers(answers, graph)),
      steps: steps.map(step),
    }),
  };
}

/** Without an end, what is returned is settled only where the output of the last node is. */
function comparableOutcome(outcome: Outcome, graph: Graph): object {
  const { workflow, main } = graph;
  const hasEnd = workflow.nodes.some(({ type }) => type === 'end');
  return outcome.kind !== 'completed' || hasEnd || !isOpen(main, graph) ? outcome : { kind: outcome.kind };
}

/** Without those of handlers that are open in what they answer. */
function comparableAnswers(answers: Trace['answers'], graph: Graph): object {
  const open = graph.handlers
    .filter(({ region }) => isOpen(region, graph))
    .map(({ receiver }) => receivedName(receiver));
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !open.some((name) => key.startsWith(`${name} `))),
  );
}

function comparableStep(step: Step, node: WorkflowNode | undefined, graph: Graph, isContinued: boolean): object {
  const { status, output, error, completedAt } = step;
  const isOpenOutput = node !== undefined && isContaining(node) && isOpen(graph.regionOf(node.id), graph);
  return {
    ...comparableStart(step, node, isContinued),
    status,
    completedAt,
    // How a cancellation is worded is left open.
    ...(status === 'failed' ? { error } : {}),
    ...(status === 'completed' && !isOpenOutput ? { output } : {}),
  };
}

function comparableStart(
  { nodeId, startedAt, input }: Start,
  node: WorkflowNode | undefined,
  isContinued: boolean,
): object {
  const isContainer = node !== undefined && containers.has(node.type);
  return {
    nodeId,
    ...(isContainer && isContinued ? {} : { startedAt }),
    ...(node !== undefined && hasOpenInput(node) ? {} : { input }),
  };
}

/** The page leaves open what the last node of a region is where several lead to no other, or where it has no output itself. */
function isOpen(region: Region, graph: Graph): boolean {
  const [last, ...others] = lastUnits(region);
  if (last === undefined || others.length > 0) return true;
  return isContaining(last) ? isOpen(graph.regionOf(last.id), graph) : passing.has(last.type);
}

function isContaining({ type }: WorkflowNode): boolean {
  return type === 'phase' || type === 'retry';
}

const passing: ReadonlySet<string> = new Set([
  'condition',
  'conditional',
  'kong-logging',
  'kong-cache',
  'kong-cors',
  'api-endpoint',
  'graphql-gateway',
  'mcp-server',
  'data-out',
]);

const containers: ReadonlySet<string> = new Set(['loop', 'phase', 'retry']);

/** docs/semantics.md says what these take from `config`, and nothing of the form in which they report it. */
function hasOpenInput({ type, componentName }: WorkflowNode): boolean {
  if (type === 'activity') return ['transform', 'delay', 'fail'].includes(componentName ?? '');
  return ['condition', 'conditional', 'state-variable', 'signal', 'data-in', 'data-out'].includes(type);
}

/** What two traces of the same run disagree about; empty when they agree. */
export function differences(expected: Comparable, actual: Comparable): readonly string[] {
  return [
    ...differ('outcome', expected.outcome, actual.outcome),
    ...differ('answers', expected.answers, actual.answers),
    ...stepDifferences(expected.steps, actual.steps),
  ];
}

function differ(what: string, expected: string, actual: string): readonly string[] {
  return expected === actual ? [] : [`${what}: expected ${expected}, got ${actual}`];
}

/** How often each step occurs. */
export function tally(steps: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return counts;
}

/** The steps that one side has more of. */
function stepDifferences(expected: readonly string[], actual: readonly string[]): readonly string[] {
  const surpluses = tally(expected);
  for (const step of actual) surpluses.set(step, (surpluses.get(step) ?? 0) - 1);
  return [...surpluses].flatMap(([step, surplus]) => {
    if (surplus === 0) return [];
    return [`${surplus > 0 ? 'missing' : 'unexpected'} step: ${step}`];
  });
}

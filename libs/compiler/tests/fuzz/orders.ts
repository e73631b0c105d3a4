import type { NodeId, WorkflowNode } from '@workflow-builder/workflow-model';
import type { Choice } from './oracle/fibers.js';
import type { Graph } from './oracle/graph.js';
import { chance, type Step } from '@workflow-builder/rehearsal';

/** A choice that is made otherwise than an order would make it; undefined where it is not. */
export type Deviate = () => number | undefined;

/** A way to choose what comes first, but for the choices that deviate. It holds for one run. */
export type Order = (deviate: Deviate) => Choice;

/**
 * Orders in which things of the same instant may happen: as they come, the last first, depth first, and as the other side tells
 * it. Any order that gives the trace will do, since each is allowed.
 * @param told steps of the other side, in the order in which they ended
 */
export function ordersOf(graph: Graph, told: readonly Step[]): readonly Order[] {
  const guided = [0, 1, 2].flatMap((number) => {
    const inOrder = inOrderOfStart(told, number);
    return [asTold(graph, inOrder, true), asTold(graph, inOrder, false)];
  });
  return [orderOf(() => 0), orderOf((labels) => labels.length - 1), depthFirst, ...guided.map(orderOf)];
}

function orderOf(choose: Choice): Order {
  return (deviate) => (labels, progress) => deviate() ?? choose(labels, progress);
}

/** Goes on with what was started last, in the order in which it was started, as code does that does not wait. */
function depthFirst(deviate: Deviate): Choice {
  const startedAt: number[] = [];
  let time = 0;
  return (labels) => {
    time += 1;
    while (startedAt.length < labels.length) startedAt.push(time);
    const chosen = deviate() ?? startedAt.indexOf(Math.max(...startedAt));
    startedAt.splice(chosen, 1);
    return chosen;
  };
}

/**
 * Steps that start in the same instant, in the order in which they end there. One that goes on longer does not tell when in the
 * instant it starts; a number chooses, the same for all executions of a node.
 */
function inOrderOfStart(told: readonly Step[], number: number): readonly Step[] {
  const ofInstant = byStart(told);
  return [...ofInstant]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([instant, steps]) => {
      const ended = steps.filter(({ completedAt }) => completedAt === instant);
      const place = (step: Step): number => {
        const position = ended.indexOf(step);
        if (position >= 0) return position + 0.5;
        return number === 0 ? 0 : chance(number, step.nodeId) * (ended.length + 1);
      };
      return steps
        .map((step) => ({ step, at: place(step) }))
        .sort((a, b) => a.at - b.at)
        .map(({ step }) => step);
    });
}

function byStart(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) groups.set(step.startedAt, [...(groups.get(step.startedAt) ?? []), step]);
  return groups;
}

/**
 * Prefers what leads to the next step of a trace, and before that what tells no step, since told ones may wait for it. Errors get
 * about before all else, or when all that is told to be cancelled has started, before it goes on.
 */
function asTold(graph: Graph, told: readonly Step[], errorsFirst: boolean): Choice {
  const rankOfError = errorsFirst ? -2 : Number.MAX_VALUE;
  const positions = new Map<string, number[]>();
  for (const [position, { nodeId }] of told.entries()) {
    positions.set(nodeId, [...(positions.get(nodeId) ?? []), position]);
  }
  const silent = new Set<string>(graph.workflow.nodes.filter((node) => isSilent(node, graph)).map(({ id }) => id));
  const insides = new Map<string, readonly NodeId[]>(
    graph.workflow.nodes.map(({ id }) => [id, graph.insideOf(id).filter((each) => !silent.has(each))]),
  );
  return (labels, { starts, steps }) => {
    const started = countsOf(starts);
    const ended = countsOf(steps);
    const next = (id: string): number => positions.get(id)?.[ended.get(id) ?? 0] ?? Infinity;
    const awaitsCancellation = (id: string): boolean =>
      (started.get(id) ?? 0) > (ended.get(id) ?? 0) && told[next(id)]?.status === 'cancelled';
    // A container goes on with what is inside, right behind a step that is ready itself, or completes and leads on.
    const rankOfContainer = (id: string, inside: readonly NodeId[]): number => {
      const end = told[next(id)]?.status === 'completed' ? next(id) : Infinity;
      return Math.min(end, ...inside.map((each) => next(each) + 0.5));
    };
    const rank = (label: string): number => {
      if (label === 'error') return rankOfError;
      if (silent.has(label)) return -1;
      if (awaitsCancellation(label)) return Infinity;
      const inside = insides.get(label) ?? [];
      return inside.length === 0 ? next(label) : rankOfContainer(label, inside);
    };
    const ranks = labels.map(rank);
    return ranks.indexOf(Math.min(...ranks));
  };
}

function countsOf(steps: readonly Pick<Step, 'nodeId'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { nodeId } of steps) counts.set(nodeId, (counts.get(nodeId) ?? 0) + 1);
  return counts;
}

/** Rule 12: what declares an interface passes through; rule 7: so does a phase without children. */
function isSilent({ id, type }: WorkflowNode, graph: Graph): boolean {
  return interfaces.has(type) || (type === 'phase' && graph.insideOf(id).length === 0);
}

const interfaces: ReadonlySet<string> = new Set([
  'api-endpoint',
  'kong-logging',
  'kong-cache',
  'kong-cors',
  'graphql-gateway',
  'mcp-server',
]);

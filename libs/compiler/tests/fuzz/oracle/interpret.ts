import type { JsonValue, Workflow } from '@workflow-builder/workflow-model';
import { Agenda, type Surroundings, type Outcome, type Trace } from '@workflow-builder/rehearsal';
import { Activation, runActivation } from './activation.js';
import { execute } from './execute.js';
import { Failure } from './failure.js';
import { type Choice, type Ended, Fibers, type Progress } from './fibers.js';
import { type Graph, readGraph } from './graph.js';
import { lastOutput } from './phase.js';
import { World } from './world.js';

export interface Interpretation {
  readonly trace: Trace;
  readonly progress: Progress;
}

/**
 * Executes a workflow as docs/semantics.md says, without compiling it.
 * @param choose which of several things that happen in the same instant comes first; the page leaves that open.
 */
export function interpret(workflow: Workflow, surroundings: Surroundings, choose: Choice): Interpretation {
  const { seed, input, messages, results } = surroundings;
  const fibers = new Fibers((labels) => choose(labels, world));
  const agenda = new Agenda({ seed, results, messages, deliver: (message) => world.deliver(message) });
  const graph = readGraph(workflow);
  const world: World = new World(graph, input, agenda, fibers);
  const run = new Activation(world, graph.main, { source: 'input', value: input });
  const ends: Ended<void>[] = [];
  fibers.spawn('run', runActivation(run, execute), (end) => void ends.push(end));
  do fibers.run();
  while (ends.length === 0 && agenda.advance());
  const [end] = ends;
  return { trace: { outcome: outcomeOf(end, run, graph), steps: world.steps, answers: {} }, progress: world };
}

function outcomeOf(end: Ended<void> | undefined, run: Activation, graph: Graph): Outcome {
  if (end === undefined) return { kind: 'waiting' };
  // Rule 12: a workflow with handlers and no end lives until it is cancelled.
  const hasEnd = graph.workflow.nodes.some(({ type }) => type === 'end');
  if (end.kind === 'done' && graph.handlers.length > 0 && !hasEnd) return { kind: 'waiting' };
  if (end.kind === 'done') return { kind: 'completed', result: resultOf(run, graph) };
  if (!(end.error instanceof Failure)) throw end.error;
  return { kind: 'failed', type: end.error.type, message: end.error.message };
}

/**
 * Rule 9: bare where one end was reached, an object from end node id to result where several were, null where none was. Without
 * an end in the document the output of its only sink.
 */
function resultOf(run: Activation, { workflow }: Graph): JsonValue {
  if (!workflow.nodes.some(({ type }) => type === 'end')) return lastOutput(run) ?? null;
  const [only, ...others] = run.ends.values();
  if (only === undefined) return null;
  return others.length === 0 ? only : Object.fromEntries(run.ends);
}

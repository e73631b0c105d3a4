import type { JsonValue, Workflow } from '@workflow-builder/workflow-model';
import { Agenda, type Surroundings, type Outcome, type Trace } from '@workflow-builder/rehearsal';
import { Activation, runActivation } from './activation.js';
import { execute } from './execute.js';
import { Failure } from './failure.js';
import { type Choice, type Ended, Fibers, type Progress } from './fibers.js';
import { type Graph, readGraph } from './graph.js';
import { Handlers } from './handlers.js';
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
  const ends: Ended<unknown>[] = [];
  const handlers = new Handlers(world, (end) => void ends.push(end));
  fibers.spawn('run', runActivation(run, execute), (end) => void ends.push(end));
  do fibers.run();
  while (!isOver(ends[0], handlers, graph) && agenda.advance());
  const [end] = ends;
  const answers = Object.fromEntries([...world.answers, ...world.queryAnswers]);
  return { trace: { outcome: outcomeOf(end, run, graph), steps: world.steps, answers }, progress: world };
}

/** Rule 9: when no path is left and all handlers have finished. */
function isOver(end: Ended<unknown> | undefined, handlers: Handlers, graph: Graph): boolean {
  if (end === undefined) return false;
  return end.kind === 'thrown' || (handlers.haveFinished && !isService(graph));
}

/** Rule 12: a workflow with handlers and no end lives until it is cancelled. */
function isService({ workflow, handlers }: Graph): boolean {
  return handlers.length > 0 && !workflow.nodes.some(({ type }) => type === 'end');
}

function outcomeOf(end: Ended<unknown> | undefined, run: Activation, graph: Graph): Outcome {
  if (end === undefined || (end.kind === 'done' && isService(graph))) return { kind: 'waiting' };
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

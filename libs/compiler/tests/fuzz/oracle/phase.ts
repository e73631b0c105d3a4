import type { WorkflowNode } from '@workflow-builder/workflow-model';
import { Activation, type Execute, runActivation } from './activation.js';
import { pool } from './branches.js';
import type { Value } from './evaluate.js';
import type { Task } from './fibers.js';
import type { Region } from './graph.js';

/**
 * Rule 7: edges among the children rule; without edges, `sequential` runs them one at a time in the order of `nodes`, else at most
 * `maxConcurrency` at once. What leaves a child for the outside leaves when the phase is complete. Without children a phase is a
 * marker.
 */
export function* runPhase(unit: WorkflowNode, around: Activation, execute: Execute): Task<ReadonlySet<string>> {
  const { world } = around;
  const region = world.graph.regionOf(unit.id);
  const passed = around.resultAt(unit.id);
  if (region.units.length === 0) {
    around.results.set(unit.id, passed);
    return new Set(['out']);
  }
  const inside = new Activation(world, region, passed, around);
  const output = yield* world.recorded(unit.id, {}, runInside(unit, inside, execute));
  inside.mergeIntoParent();
  around.outputs.set(unit.id, output);
  around.results.set(unit.id, { source: unit.id, value: output });
  return new Set(['out']);
}

function* runInside(unit: WorkflowNode, inside: Activation, execute: Execute): Task<Value> {
  const { connections, isSequence } = inside.region;
  if (connections.length > 0) yield* runActivation(inside, execute);
  else yield* runWithoutEdges(inside, isSequence ? 1 : Number(unit.config['maxConcurrency'] ?? 4), execute);
  return lastOutput(inside);
}

function* runWithoutEdges(inside: Activation, limit: number, execute: Execute): Task<void> {
  const waiting = [...inside.region.units];
  yield* pool(inside.world.fibers, inside.cancellation, limit, () => {
    const next = waiting.shift();
    return next === undefined ? undefined : { label: next.id, task: asVoid(execute(next, inside)) };
  });
}

function* asVoid(task: Task<unknown>): Task<void> {
  yield* task;
}

/** The output of the last node inside; there is one to speak of only where a single unit leads to no other. */
export function lastOutput({ region, results }: Activation): Value {
  const [last, ...others] = lastUnits(region);
  return last === undefined || others.length > 0 ? undefined : results.get(last.id)?.value;
}

/** The units that lead to no other; of those that run one at a time the last. */
export function lastUnits({ units, connections, isSequence }: Region): readonly WorkflowNode[] {
  if (isSequence) return units.slice(-1);
  return units.filter(({ id }) => !connections.some(({ from }) => from === id));
}

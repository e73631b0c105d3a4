import {
  type Expression,
  type Guard,
  always,
  literal,
  never,
  nothing,
  object,
  objectType,
  optional,
  present,
  type RunResult,
  type Step,
  union,
} from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { Activations } from '../../activation/activation.js';
import { roleOf } from '../../roles.js';
import type { RegionLowering } from './region.js';

/**
 * What the run returns (semantics, Control 9): the result of the end that is reached; of several an object from their ids to their
 * results; null where none is. Without any end it is the output of the only last node, or null.
 */
export function runResult(regions: RegionLowering, activations: Activations): RunResult {
  const ends = regions.steps.filter(({ operation }) => operation.kind === 'end');
  const [end, ...others] = ends;
  if (end === undefined) return valueResult(lastOutput(regions, activations));
  const inLoop = ends.some(({ nodeId }) => isInLoop(nodeId, activations));
  const reached = inLoop ? reachedInLoop(ends) : reachedOf(ends, activations);
  if (reached === 'one' && others.length === 0) {
    return valueResult(outputOf(end));
  }
  if (!inLoop && ends.every(({ nodeId }) => activations.fullGuard(nodeId) === always)) {
    return valueResult(object(ends.map((each) => [each.nodeId, outputOf(each)])));
  }
  return { kind: 'ends', ends, reached, inLoop, type: resultType(ends, reached) };
}

function outputOf({ nodeId, output }: Step): Expression {
  return { kind: 'output', nodeId, levels: 0, type: output };
}

function valueResult(value: Expression): RunResult {
  return { kind: 'value', value, type: present(value.type) };
}

function lastOutput(regions: RegionLowering, { nesting }: Activations): Expression {
  if (nesting.handlers.size > 0) return literal(null);
  return regions.outputAtEndOf(undefined) ?? literal(null);
}

function reachedInLoop(ends: readonly Step[]): 'at-most-one' | 'any' {
  return ends.length === 1 ? 'at-most-one' : 'any';
}

function reachedOf(ends: readonly Step[], activations: Activations): 'one' | 'at-most-one' | 'any' {
  const { guards } = activations;
  let any: Guard = never;
  for (const { nodeId } of ends) {
    const guard = activations.fullGuard(nodeId);
    if (!guards.areExclusive(any, guard)) return 'any';
    any = guards.or(any, guard);
  }
  return any === always ? 'one' : 'at-most-one';
}

function resultType(ends: readonly Step[], reached: 'one' | 'at-most-one' | 'any'): RunResult['type'] {
  const bare = ends.map(({ output }) => output);
  if (reached === 'one') return union(bare);
  if (reached === 'at-most-one') return union([...bare, nothing]);
  const several = objectType(Object.fromEntries(ends.map(({ nodeId, output }) => [nodeId, optional(output)])));
  return union([...bare, several, nothing]);
}

function isInLoop(id: NodeId, { nesting }: Activations): boolean {
  return nesting.ancestorsOf(id).some((head) => roleOf(nesting.graph.node(head)) === 'loop');
}

import type { NodeId } from '@workflow-builder/workflow-model';

/**
 * When a node runs, as a decision diagram over what has been decided before it: the outcome of a condition, or whether a loop
 * completed. Reduced and shared: equal guards are the same object. It tests the latest decision first. A node that did not run
 * counts as decided either way; what the guard comes to does not depend on it then.
 */
export type Guard = Constant | Decision;

export interface Constant {
  readonly kind: 'constant';
  readonly value: boolean;
}

export interface Decision {
  readonly kind: 'decision';
  /** The condition, or the loop, that decides. */
  readonly nodeId: NodeId;
  /** Position of the decider among all, each after those that it waits for; diagrams test from the last to the first. */
  readonly order: number;
  readonly yes: Guard;
  readonly no: Guard;
}

export const always: Guard = { kind: 'constant', value: true };
export const never: Guard = { kind: 'constant', value: false };

/** The nodes that a guard tests. */
export function decidersOf(guard: Guard): ReadonlySet<NodeId> {
  const seen = new Set<Guard>();
  const found = new Set<NodeId>();
  const pending: Guard[] = [guard];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'constant' || seen.has(next)) continue;
    seen.add(next);
    found.add(next.nodeId);
    pending.push(next.yes, next.no);
  }
  return found;
}

/** How to calculate with the guards of one workflow. */
export interface GuardAlgebra {
  and(a: Guard, b: Guard): Guard;
  or(a: Guard, b: Guard): Guard;
  not(guard: Guard): Guard;
  /** Whether `b` holds wherever `a` does. */
  implies(a: Guard, b: Guard): boolean;
  /** Whether the two never hold together. */
  areExclusive(a: Guard, b: Guard): boolean;
  /** A guard that agrees with the given one wherever `known` holds, and is as small as that allows. */
  restrict(guard: Guard, known: Guard): Guard;
}

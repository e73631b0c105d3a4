import type { Decision, Guard, GuardAlgebra } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import { GuardsTooComplex } from './guards.js';

/** A guard as a condition that people read: what is decided earlier stands first. */
export type Test =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'decision'; readonly nodeId: NodeId; readonly holds: boolean }
  | { readonly kind: 'both' | 'either'; readonly first: Test; readonly second: Test }
  | { readonly kind: 'choice'; readonly nodeId: NodeId; readonly yes: Test; readonly no: Test };

/** Most parts of a condition: some diagrams have no short form. */
const MAX_PARTS = 5_000;

/**
 * Writes a diagram out. Where the one side of a decision holds whenever the other does, it need not be said twice: `a ? b || c : b`
 * is `b || (a && c)`.
 * @throws GuardsTooComplex
 */
export function testOf(guard: Guard, guards: GuardAlgebra): Test {
  return new Writing(guards).write(guard);
}

/** @throws GuardsTooComplex where a guard has no form that could be printed */
export function refuseUnwritable(guard: Guard, guards: GuardAlgebra): void {
  testOf(guard, guards);
}

class Writing {
  private parts = 0;

  constructor(private readonly guards: GuardAlgebra) {}

  write(guard: Guard): Test {
    if (guard.kind === 'constant') return guard;
    this.parts += 1;
    if (this.parts > MAX_PARTS) throw new GuardsTooComplex('A condition is too long.');
    const { yes, no } = guard;
    if (this.guards.implies(no, yes)) return this.writeOr(no, yes, guard, true);
    if (this.guards.implies(yes, no)) return this.writeOr(yes, no, guard, false);
    return { kind: 'choice', nodeId: guard.nodeId, yes: this.write(yes), no: this.write(no) };
  }

  /** `anyway || (rest && decision)`, where `rest` is what `more` adds to `anyway`. */
  private writeOr(anyway: Guard, more: Guard, { nodeId }: Decision, holds: boolean): Test {
    const rest = this.guards.restrict(more, this.guards.not(anyway));
    const decision: Test = { kind: 'decision', nodeId, holds };
    return join('either', this.write(anyway), join('both', this.write(rest), decision));
  }
}

/** Joins conditions, without those that are constant. */
function join(kind: 'both' | 'either', first: Test, second: Test): Test {
  const neutral = kind === 'both';
  if (first.kind === 'constant') return first.value === neutral ? second : first;
  if (second.kind === 'constant') return second.value === neutral ? first : second;
  return { kind, first, second };
}

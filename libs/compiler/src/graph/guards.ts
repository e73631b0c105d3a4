import { always, type Decision, type Guard, type GuardAlgebra, never } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';

/** Most decisions of one workflow's guards; beyond it the graph is too entangled to be read by anyone. */
const MAX_DECISIONS = 200_000;
/** More than there are guards: constants and decisions. Three ids of guards fit into one exact number. */
const ID_RADIX = MAX_DECISIONS + 2;
/** Most steps of calculation with them, which is well below a second. */
const MAX_STEPS = 1_500_000;

/** Thrown where guards outgrow their bound. */
export class GuardsTooComplex extends Error {
  override readonly name = 'GuardsTooComplex';
}

/**
 * Makes guards and calculates with them: reduced ordered binary decision diagrams, shared, so that equality is identity
 * (Bryant 1986). Diagrams test the latest decision first: a guard then is one decision on top of the guard before it, so that
 * all guards along a ladder of conditions share their diagrams.
 */
export class Guards implements GuardAlgebra {
  private readonly decisions = new Map<string, Decision>();
  private readonly ids = new Map<Guard, number>([
    [never, 0],
    [always, 1],
  ]);
  private readonly choices = new Map<number, Guard>();
  private readonly restrictions = new Map<number, Guard>();
  private steps = 0;

  /** True where the node decides for yes. */
  decide(nodeId: NodeId, order: number): Guard {
    return this.decision(nodeId, order, always, never);
  }

  and(a: Guard, b: Guard): Guard {
    return this.choose(a, b, never);
  }

  or(a: Guard, b: Guard): Guard {
    return this.choose(a, always, b);
  }

  not(guard: Guard): Guard {
    return this.choose(guard, never, always);
  }

  /** Whether `b` holds wherever `a` does. */
  implies(a: Guard, b: Guard): boolean {
    return a === b || b === always || this.choose(a, b, always) === always;
  }

  /** Whether the two never hold together. */
  areExclusive(a: Guard, b: Guard): boolean {
    return this.and(a, b) === never;
  }

  /** A guard that agrees with the given one wherever `known` holds, and is as small as that allows (Coudert and Madre 1990). */
  restrict(guard: Guard, known: Guard): Guard {
    if (known === always || guard.kind === 'constant') return guard;
    if (known === never) return guard;
    const key = this.keyOf(guard, known);
    const found = this.restrictions.get(key);
    if (found !== undefined) return found;
    const restricted = this.restrictDecision(guard, known);
    this.restrictions.set(key, restricted);
    return restricted;
  }

  private restrictDecision(guard: Decision, known: Guard): Guard {
    if (known.kind === 'decision' && known.order > guard.order) {
      return this.restrict(guard, this.or(known.yes, known.no));
    }
    const knownYes = whenYes(known, guard.order);
    const knownNo = whenNo(known, guard.order);
    if (knownYes === never) return this.restrict(guard.no, knownNo);
    if (knownNo === never) return this.restrict(guard.yes, knownYes);
    const yes = this.restrict(guard.yes, knownYes);
    const no = this.restrict(guard.no, knownNo);
    return this.decision(guard.nodeId, guard.order, yes, no);
  }

  /** `test ? yes : no`. */
  private choose(test: Guard, yes: Guard, no: Guard): Guard {
    if (test.kind === 'constant') return test.value ? yes : no;
    if (test === yes) return this.choose(test, always, no);
    if (test === no) return this.choose(test, yes, never);
    if (yes === no) return yes;
    if (yes === always && no === never) return test;
    this.countStep();
    const key = this.keyOf(test, yes, no);
    const found = this.choices.get(key);
    if (found !== undefined) return found;
    const { nodeId, order } = latestOf(test, yes, no);
    const chosen = this.decision(
      nodeId,
      order,
      this.choose(whenYes(test, order), whenYes(yes, order), whenYes(no, order)),
      this.choose(whenNo(test, order), whenNo(yes, order), whenNo(no, order)),
    );
    this.choices.set(key, chosen);
    return chosen;
  }

  private decision(nodeId: NodeId, order: number, yes: Guard, no: Guard): Guard {
    if (yes === no) return yes;
    const key = `${order} ${this.id(yes)} ${this.id(no)}`;
    const known = this.decisions.get(key);
    if (known !== undefined) return known;
    if (this.decisions.size === MAX_DECISIONS) throw new GuardsTooComplex('The guards are too many.');
    const made: Decision = { kind: 'decision', nodeId, order, yes, no };
    this.decisions.set(key, made);
    this.ids.set(made, this.ids.size);
    return made;
  }

  private countStep(): void {
    this.steps += 1;
    if (this.steps > MAX_STEPS) throw new GuardsTooComplex('The guards take too long.');
  }

  private keyOf(...guards: readonly Guard[]): number {
    return guards.reduce((key, guard) => key * ID_RADIX + this.id(guard), 0);
  }

  private id(guard: Guard): number {
    const id = this.ids.get(guard);
    if (id === undefined) throw new RangeError('A guard of another workflow.');
    return id;
  }
}

/** What a guard comes to when the decision at `order` falls for yes. */
function whenYes(guard: Guard, order: number): Guard {
  return guard.kind === 'decision' && guard.order === order ? guard.yes : guard;
}

/** What a guard comes to when the decision at `order` falls for no. */
function whenNo(guard: Guard, order: number): Guard {
  return guard.kind === 'decision' && guard.order === order ? guard.no : guard;
}

/** The decision that comes latest; the first guard is no constant. */
function latestOf(test: Decision, ...others: readonly Guard[]): Decision {
  return others.reduce<Decision>((latest, guard) => {
    return guard.kind === 'decision' && guard.order > latest.order ? guard : latest;
  }, test);
}

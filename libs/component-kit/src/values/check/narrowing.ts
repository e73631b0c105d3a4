import {
  absent,
  type Expression,
  type ExpressionKind,
  isAssignable,
  membersOf,
  propertyOf,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import { optionalTargets, pathOf, readsThroughOptional } from './paths.js';
import {
  areComparable,
  filterType,
  isLiteralType,
  isNothing,
  onlyNothing,
  partsOfType,
  tested,
  withoutNothing,
} from './type-facts.js';

/** What is known of a value where an expression is evaluated: that it is truthy or falsy, or that it is null or undefined. */
export interface Fact {
  readonly test: Expression;
  readonly outcome: Outcome;
}

export type Outcome = 'holds' | 'fails' | 'nothing';

/** Most tests that are looked at for one expression; beyond them types stay as wide as they are. */
const MAX_STEPS = 20_000;

/**
 * Types of references under the tests around them, as TypeScript narrows them in the printed code. Only what is printed as a name
 * or a member of one is narrowed, calls are not.
 */
export class Narrowing {
  private steps = 0;

  /** The type of the value at a path, given facts in the order in which they became known. */
  typeUnder(facts: readonly Fact[], path: string, declared: ValueType): ValueType {
    return facts.reduce(
      (type, { test, outcome }) =>
        outcome === 'nothing'
          ? this.narrowByPresence(type, test, false, path)
          : this.narrow(type, test, outcome === 'holds', path),
      declared,
    );
  }

  private narrow(type: ValueType, test: Expression, holds: boolean, path: string): ValueType {
    this.steps += 1;
    if (this.steps > MAX_STEPS) return type;
    switch (test.kind) {
      case 'unary':
        return test.operator === '!' ? this.narrow(type, test.operand, !holds, path) : type;
      case 'binary':
        return this.narrowByBinary(type, test, holds, path);
      default:
        return narrowByTruth(type, test, holds, path);
    }
  }

  private narrowByBinary(type: ValueType, test: ExpressionKind<'binary'>, holds: boolean, path: string): ValueType {
    const { operator, left, right } = test;
    switch (operator) {
      case '&&':
      case '||': {
        // `decides` is the outcome of the left side that settles the whole.
        const decides = operator === '||';
        const both = this.narrow(this.narrow(type, left, !decides, path), right, holds, path);
        return holds === decides ? union([this.narrow(type, left, decides, path), both]) : both;
      }
      case '??': {
        const otherwise = this.narrow(this.narrowByPresence(type, left, false, path), right, holds, path);
        return holds ? union([this.narrowByPresence(type, left, true, path), otherwise]) : otherwise;
      }
      case '===':
      case '!==':
        return this.narrowByEquality(type, test, holds === (operator === '==='), path);
      default:
        return type;
    }
  }

  /** The left side of `??`, known to be there or not. Where it is logic itself, TypeScript takes that for holding or not. */
  private narrowByPresence(type: ValueType, value: Expression, isPresent: boolean, path: string): ValueType {
    if (isLogic(value)) return this.narrow(type, value, isPresent, path);
    const { stopped, reached } = narrowByChain(type, value, path);
    const narrowed = narrowByOwnPresence(reached, value, isPresent, path);
    return isPresent ? narrowed : union([...stopped, narrowed]);
  }

  private narrowByEquality(
    type: ValueType,
    { left, right }: ExpressionKind<'binary'>,
    equal: boolean,
    path: string,
  ): ValueType {
    if (pathOf(left) === path) return narrowToValue(type, right.type, equal);
    if (pathOf(right) === path) return narrowToValue(type, left.type, equal);
    const contained = narrowByContainment(
      narrowByContainment(type, left, right, equal, path),
      right,
      left,
      equal,
      path,
    );
    const byField = narrowByField(contained, left, path, (field) => narrowToValue(field, right.type, equal));
    if (byField !== undefined) return byField;
    const byOtherField = narrowByField(contained, right, path, (field) => narrowToValue(field, left.type, equal));
    if (byOtherField !== undefined) return byOtherField;
    if (isTruthValue(right) && pathOf(left) === undefined)
      return this.narrow(contained, left, right.value === equal, path);
    if (isTruthValue(left) && pathOf(right) === undefined)
      return this.narrow(contained, right, left.value === equal, path);
    return contained;
  }
}

function isLogic(value: Expression): boolean {
  return value.kind === 'binary' && (value.operator === '&&' || value.operator === '||' || value.operator === '??');
}

function isTruthValue(expression: Expression): expression is ExpressionKind<'literal'> & { readonly value: boolean } {
  return expression.kind === 'literal' && typeof expression.value === 'boolean';
}

function narrowByTruth(type: ValueType, test: Expression, holds: boolean, path: string): ValueType {
  const { stopped, reached } = narrowByChain(type, test, path);
  const narrowed = narrowByOwnTruth(reached, test, holds, path);
  return holds ? narrowed : union([...stopped, narrowed]);
}

function narrowByOwnTruth(type: ValueType, test: Expression, holds: boolean, path: string): ValueType {
  if (pathOf(test) === path) return tested(type, holds);
  return narrowByField(type, test, path, (field) => tested(field, holds)) ?? type;
}

function narrowByOwnPresence(type: ValueType, value: Expression, isPresent: boolean, path: string): ValueType {
  const narrow = isPresent ? withoutNothing : onlyNothing;
  return pathOf(value) === path ? narrow(type) : (narrowByField(type, value, path, narrow) ?? type);
}

/** An optional chain tests whatever stands before `?.`: the types where it stops at one of them, and where it gets to its end. */
function narrowByChain(
  type: ValueType,
  chain: Expression,
  path: string,
): { readonly stopped: readonly ValueType[]; readonly reached: ValueType } {
  const stopped: ValueType[] = [];
  let reached = type;
  for (const tested of optionalTargets(chain)) {
    stopped.push(narrowByOwnPresence(reached, tested, false, path));
    reached = narrowByOwnPresence(reached, tested, true, path);
  }
  return { stopped, reached };
}

/** Where `a?.b` equals something, `a` is there. */
function narrowByContainment(
  type: ValueType,
  chain: Expression,
  { type: other }: Expression,
  equal: boolean,
  path: string,
): ValueType {
  if (!readsThroughOptional(chain, path)) return type;
  const isAbsent = ({ kind }: ValueType): boolean => kind === 'undefined';
  const members = membersOf(other);
  const isThere = equal ? !members.some(isAbsent) : members.every(isAbsent);
  return isThere ? withoutNothing(type) : type;
}

/** The type of a value that equals another, or does not. */
function narrowToValue(type: ValueType, value: ValueType, equal: boolean): ValueType {
  if (isNothing(value)) return filterType(type, ({ kind }) => (kind === value.kind) === equal);
  if (equal)
    return withLiterals(
      filterType(type, (part) => areComparable(part, value)),
      value,
    );
  return isLiteralType(value) ? filterType(type, (part) => !(isLiteralType(part) && areComparable(part, value))) : type;
}

/** Texts and numbers that equal certain ones are those. */
function withLiterals(type: ValueType, value: ValueType): ValueType {
  const texts = partsOfType(value).filter(({ kind }) => kind === 'string' || kind === 'text-literal');
  const numbers = partsOfType(value).filter(({ kind }) => kind === 'number' || kind === 'number-literal');
  if (![...texts, ...numbers].some(isLiteralType)) return type;
  return union(
    partsOfType(type).flatMap((part) => {
      if (part.kind === 'string') return texts;
      return part.kind === 'number' ? numbers : [part];
    }),
  );
}

/**
 * Where the value at the path is one of several objects, and the test reads a field of it that tells them apart, the objects whose
 * field can pass the test.
 */
function narrowByField(
  type: ValueType,
  test: Expression,
  path: string,
  narrowField: (field: ValueType) => ValueType,
): ValueType | undefined {
  if (test.kind !== 'property' || pathOf(test) === undefined || pathOf(test.target) !== path) return undefined;
  const { key } = test;
  const fields = membersOf(type).flatMap((member) => fieldOf(member, key) ?? []);
  const objects = membersOf(type).filter((member) => !isNothing(member));
  if (objects.length < 2 || fields.length < objects.length) return undefined;
  const [first] = fields;
  if (first === undefined || !fields.some(isTelling) || fields.every((field) => isSame(field, first))) return undefined;
  const hasNothing = test.optional === true && objects.length < membersOf(type).length;
  const narrowed = narrowField(union(hasNothing ? [...fields, absent] : fields));
  return union(
    membersOf(type).filter((member) => {
      const field = fieldOf(member, key);
      return field === undefined || areComparable(narrowed, field);
    }),
  );
}

function fieldOf(member: ValueType, key: string): ValueType | undefined {
  const property = member.kind === 'object' ? propertyOf(member, key) : undefined;
  if (property === undefined) return undefined;
  return property.optional ? union([property.type, absent]) : property.type;
}

function isTelling(field: ValueType): boolean {
  return partsOfType(field).every((part) => isLiteralType(part) || isNothing(part));
}

function isSame(a: ValueType, b: ValueType): boolean {
  return isAssignable(a, b) && isAssignable(b, a);
}

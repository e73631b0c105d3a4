import { type Expression, expressionsOf, type Operation, partsOf } from '@workflow-builder/ir';
import type { JsonValue } from '@workflow-builder/workflow-model';
import type { Rehearsable } from '../rehearsable.js';

/** What the expressions of a workflow compare with and look for: values around these decide which way a run goes. */
export interface Constants {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** Lengths of lists that take a loop past its limit, as far as that takes no time. */
  readonly lengths: readonly number[];
  /** Names of fields that are read from values of any form. */
  readonly fields: readonly string[];
}

export function constantsOf({ steps, variables }: Rehearsable): Constants {
  const parts = steps.flatMap(({ operation }) => expressionsOf(operation)).flatMap(partsOf);
  const literals = [...parts.flatMap(literalOf), ...variables.map(({ initialValue }) => initialValue)];
  const numbers = literals.flatMap((value) => (typeof value === 'number' ? [value - 1, value, value + 1] : []));
  return {
    texts: unique(['', 'text', ...literals.filter((value) => typeof value === 'string')]),
    numbers: unique([0, 1, 2, ...numbers]),
    lengths: unique(steps.flatMap(({ operation }) => limitOf(operation))),
    fields: unique(parts.flatMap(fieldOf)),
  };
}

/** Loops with a higher limit are not taken past it. */
const LONGEST_LIST = 1_000;

function limitOf(operation: Operation): readonly number[] {
  if (operation.kind !== 'loop' || operation.maxIterations === undefined) return [];
  return operation.maxIterations < LONGEST_LIST ? [operation.maxIterations + 1] : [];
}

function literalOf(part: Expression): readonly JsonValue[] {
  return part.kind === 'literal' ? [part.value] : [];
}

function fieldOf(part: Expression): readonly string[] {
  return part.kind === 'lookup' && typeof part.key === 'string' && part.key !== 'length' ? [part.key] : [];
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import {
  absent,
  array,
  type Expression,
  json,
  literal,
  number,
  objectType,
  required,
  type Rounds,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import type { LoopConfig } from './config.js';
import { checkCount, checkNames, warnUnused } from './validate.js';

/** Rounds of the nodes inside; the output says how many there were. */
export function lowerLoop(context: LoweringContext<LoopConfig>): Lowered | undefined {
  const hasNames = checkNames(context);
  warnUnused(context);
  const rounds = lowerRounds(context);
  if (rounds === undefined || !hasNames) return undefined;
  const { itemVariable = 'item', indexVariable = 'index', maxIterations, delayMs, continueAsNewAfter } = context.config;
  const maxParallel = parallelOf(context.config, rounds);
  return {
    operation: {
      kind: 'loop',
      rounds,
      itemVariable,
      indexVariable,
      itemType: itemTypeOf(rounds),
      ...(maxParallel === undefined ? {} : { maxParallel }),
      ...(maxIterations === undefined ? {} : { maxIterations }),
      ...(delayMs === undefined || maxParallel !== undefined ? {} : { delayMs }),
      ...(continueAsNewAfter === undefined || maxParallel !== undefined ? {} : { continueAsNewAfter }),
    },
    output: objectType({ iterations: required(number) }),
  };
}

function parallelOf({ parallel = false, maxParallel = 4 }: LoopConfig, { kind }: Rounds): number | undefined {
  return parallel && kind !== 'while' && kind !== 'doWhile' ? maxParallel : undefined;
}

function lowerRounds(context: LoweringContext<LoopConfig>): Rounds | undefined {
  const { loopType = 'forEach', items = '', condition = '', count = 0, batchSize = 1 } = context.config;
  switch (loopType) {
    case 'forEach':
    case 'batch': {
      const listed = context.expression(withoutPlaceholder(items), 'items', array(union([json, absent])));
      if (listed === undefined) return undefined;
      return loopType === 'batch'
        ? { kind: 'batches', items: listed, size: batchSize }
        : { kind: 'each', items: listed };
    }
    case 'while':
    case 'doWhile': {
      const holds = context.condition(condition, 'condition');
      return holds === undefined ? undefined : { kind: loopType, condition: holds };
    }
    case 'count': {
      const counted = countOf(count, context);
      return counted === undefined ? undefined : { kind: 'count', count: counted };
    }
  }
}

function countOf(count: number | string, context: LoweringContext<LoopConfig>): Expression | undefined {
  if (typeof count === 'string') return context.expression(withoutPlaceholder(count), 'count', number);
  return checkCount(count, context) ? { ...literal(count), field: 'data.config.count' } : undefined;
}

/** A text that is exactly one placeholder is the expression in it. */
function withoutPlaceholder(text: string): string {
  return /^\s*\$\{([^{}]*)\}\s*$/.exec(text)?.[1] ?? text;
}

function itemTypeOf(rounds: Rounds): ValueType {
  if (rounds.kind !== 'each' && rounds.kind !== 'batches') return absent;
  const { type } = rounds.items;
  const item = type.kind === 'array' ? type.items : json;
  return rounds.kind === 'batches' ? array(item) : item;
}

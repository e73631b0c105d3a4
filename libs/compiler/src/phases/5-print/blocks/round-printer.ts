import { code, type Code } from '@workflow-builder/code-printer';
import {
  array,
  type ContainerStatement,
  isAssignable,
  type LoopOperation,
  nothing,
  type Step,
} from '@workflow-builder/ir';
import type { BlockPrinter, Place } from './block-printer.js';
import type { Carried } from './continuation.js';
import type { Scope } from './scope.js';
import { keyOf, type Value } from './values.js';

export type Loop = Step<LoopOperation>;

/** A value of each round, and the list that collects it. */
export interface Collection {
  readonly inner: Value;
  readonly outer: Value;
}

/** What rounds are made of, evaluated once before the first. */
export interface Source extends Carried {
  /** The field of the loop's reported input. */
  readonly field: string;
  readonly value: Code;
  readonly pattern: Code;
}

/** A loop and what its rounds take and give. */
export interface Rounded {
  readonly loop: Loop;
  readonly statement: ContainerStatement;
  readonly source: Source | undefined;
  readonly collections: readonly Collection[];
  readonly place: Place;
}

/** Whether the loop came to its own end. */
export function completedOf({ nodeId }: Loop): Value {
  return { nodeId, aspect: 'completed' };
}

/** What sequential and parallel rounds have in common. */
export class RoundPrinter {
  constructor(private readonly blocks: BlockPrinter) {}

  /** Keys of the values that are read when a round is over. */
  needed({ loop: { operation }, statement: { endsLoop }, collections }: Rounded): ReadonlySet<string> {
    const { values } = this.blocks;
    const condition = operation.rounds.kind === 'doWhile' ? values.readByExpressions([operation.rounds.condition]) : [];
    const ends = endsLoop === undefined ? [] : values.readByGuard(endsLoop);
    return new Set([...collections.map(({ inner }) => keyOf(inner)), ...ends, ...condition]);
  }

  /** A value of the round as the list takes it: null where the node did not run. */
  collected({ inner, outer }: Collection, scope: Scope): Code {
    const name = scope.read(inner);
    const { printer } = this.blocks;
    const isCertain = scope.find(keyOf(inner))?.isCertain === true;
    if (isCertain && !isAssignable({ kind: 'undefined' }, printer.typeOf(inner))) return name;
    const takesNull = isAssignable(array(nothing), printer.typeOf(outer));
    return takesNull ? code`${name} ?? null` : code`${printer.helper('ran')}(${name})`;
  }

  /** Refuses the round behind the last that the loop may have. */
  limit({ nodeId, label, operation: { maxIterations } }: Loop): readonly Code[] {
    if (maxIterations === undefined) return [];
    const { printer } = this.blocks;
    const index = printer.loopVariable(nodeId, 'index');
    return [
      code`if (${index} >= ${maxIterations}) throw ${printer.helper('loopLimitExceeded')}(${label}, ${maxIterations});`,
    ];
  }
}

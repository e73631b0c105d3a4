import { arrow, braces, code, type Code, lines, literal, object } from '@workflow-builder/code-printer';
import {
  type Backoff,
  type ContainerStatement,
  type Expression,
  type RetryOperation,
  type Step,
  stepsOf,
} from '@workflow-builder/ir';
import type { BlockPrinter, Place } from './block-printer.js';
import type { Exported } from './exports.js';
import { printPresent } from '../expressions.js';
import { LoopPrinter } from './loop-printer.js';
import { keyOf } from './values.js';

/** A container as a call, and what awaiting it gives. */
export interface PrintedContainer {
  readonly call: Code;
  readonly exported: readonly Exported[];
}

/** Prints containers: a function of what lies inside, that reports when it is done and gives out what is read outside. */
export class ContainerPrinter {
  private readonly loops: LoopPrinter;

  constructor(private readonly blocks: BlockPrinter) {
    this.loops = new LoopPrinter(blocks);
  }

  print(statement: ContainerStatement, place: Place): PrintedContainer {
    const { step } = statement;
    switch (step.operation.kind) {
      case 'loop':
        return this.loops.print({ ...step, operation: step.operation }, statement, place);
      case 'phase':
        return this.printPhase(statement, place);
      case 'retry':
        return this.printRetry({ ...step, operation: step.operation }, statement, place);
    }
  }

  /** The expressions that are evaluated where a container stands, and not inside of it. */
  expressionsOutside({ step: { operation } }: ContainerStatement): readonly Expression[] {
    if (operation.kind !== 'loop') return [];
    const { rounds } = operation;
    switch (rounds.kind) {
      case 'each':
      case 'batches':
        return [rounds.items];
      case 'count':
        return [rounds.count];
      case 'while':
      case 'doWhile':
        return [];
    }
  }

  private printPhase(statement: ContainerStatement, place: Place): PrintedContainer {
    const { body, exported } = this.printInside(statement, place);
    return { call: this.within(statement.step, code`async () => ${body}`), exported };
  }

  private printRetry(
    step: Step<RetryOperation>,
    statement: ContainerStatement,
    { scope, needs }: Place,
  ): PrintedContainer {
    // An attempt is nothing that a run could be continued in.
    const { body, exported } = this.printInside(statement, { scope, needs }, this.forgetEnds(statement));
    const { maxAttempts, backoff, retryOn } = step.operation;
    const policy = object([
      ['maxAttempts', literal(maxAttempts)],
      ...printBackoff(backoff),
      ['summary', literal(step.label)],
      ...(retryOn.kind === 'condition' ? [['isErrorFinal', literal(true)] as const] : []),
    ]);
    const retrying = code`${scope.helper('retrying')}(${policy}, async () => ${body})`;
    return { call: this.within(step, arrow(code`()`, retrying)), exported };
  }

  /** Ends that a failed attempt reached have not been reached. */
  private forgetEnds({ body }: ContainerStatement): readonly Code[] {
    const { result } = this.blocks.printer.program;
    if (result.kind !== 'ends' || !result.inLoop) return [];
    return stepsOf(body).flatMap(({ nodeId, operation }) =>
      operation.kind === 'end' ? [code`delete ends[${nodeId}];`] : [],
    );
  }

  private within(step: Step, run: Code): Code {
    const call = code`${this.blocks.printer.helper('within')}(${step.nodeId}, {}, ${run})`;
    return this.blocks.printer.from(step, call);
  }

  /** What lies inside as the body of a function that gives an object with its output and what is read outside. */
  private printInside(
    { step, body, last, failed, limit }: ContainerStatement,
    place: Place,
    before: readonly Code[] = [],
  ): { readonly body: Code; readonly exported: readonly Exported[] } {
    const { values, printer } = this.blocks;
    const defined = values.definedIn(body).filter((value) => place.needs(keyOf(value)));
    const atEnd = [...(last === undefined ? [] : [last]), ...(failed === undefined ? [] : [failed])];
    const needed = new Set([...defined.map(keyOf), ...values.readByExpressions(atEnd)]);
    const scope = place.scope.function();
    const inner: Place = { ...place, scope, needs: (key) => needed.has(key) };
    const [only] = body;
    const statements =
      limit !== undefined && only?.kind === 'concurrent'
        ? this.blocks.printLimited(only.branches, limit, { scope, needs: inner.needs })
        : this.blocks.print(body, inner);
    const prelude = scope.assure(atEnd);
    const result = object([
      ['output', last === undefined ? literal(null) : printPresent(last, scope, step.nodeId)],
      ...(failed === undefined ? [] : [['failed', printPresent(failed, scope, step.nodeId)] as const]),
      ...defined.map((value) => [printer.textOf(value), scope.read(value)] as const),
    ]);
    const exported = [
      ...this.own(step),
      ...defined.map((value): Exported => ({
        value,
        isCertain: scope.find(keyOf(value))?.isCertain === true,
        form: 'named',
      })),
    ];
    return { body: braces(lines([...before, ...statements, ...prelude, code`return ${result};`])), exported };
  }

  private own({ nodeId }: Step): readonly Exported[] {
    return [{ value: { nodeId, aspect: 0 }, isCertain: true, form: 'output' }];
  }
}

function printBackoff(backoff: Backoff): readonly (readonly [string, Code])[] {
  if (backoff.kind === 'none') return [];
  const { kind, initialIntervalMs, maximumIntervalMs, multiplier } = backoff;
  return [
    [
      'backoff',
      object([
        ['kind', literal(kind)],
        ['initialMs', literal(initialIntervalMs)],
        ['multiplier', literal(multiplier)],
        ...(maximumIntervalMs === undefined ? [] : [['maximumMs', literal(maximumIntervalMs)] as const]),
      ]),
    ],
  ];
}

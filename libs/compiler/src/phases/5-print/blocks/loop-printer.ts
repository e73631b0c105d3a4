import {
  braces,
  code,
  type Code,
  identifier,
  lines,
  literal,
  object,
  textOfName,
} from '@workflow-builder/code-printer';
import {
  array,
  type Block,
  type ContainerStatement,
  isAssignable,
  type LoopOperation,
  never,
  nothing,
  number,
  type Rounds,
  type Step,
  type ValueType,
  widen,
} from '@workflow-builder/ir';
import { formatDuration } from '@workflow-builder/workflow-model';
import { printExpression } from '../expressions.js';
import { printType } from '../types.js';
import { temporal } from '../vocabulary.js';
import type { BlockPrinter, Place } from './block-printer.js';
import type { PrintedContainer } from './container-printer.js';
import type { Carried, Spine } from './continuation.js';
import type { Exported } from './exports.js';
import { printGuard } from './guard-code.js';
import type { Scope } from './scope.js';
import { printTurning } from './turning.js';
import { keyOf, type Value } from './values.js';

type Loop = Step<LoopOperation>;

/** A value of each round, and the list that collects it. */
interface Collection {
  readonly inner: Value;
  readonly outer: Value;
}

/** Prints loops: sequential ones as loops of the language, parallel ones as rounds of a function. */
export class LoopPrinter {
  constructor(private readonly blocks: BlockPrinter) {}

  print(loop: Loop, statement: ContainerStatement, place: Place): PrintedContainer {
    const source = this.source(loop, place);
    const collections = this.collectionsOf(statement, place);
    const isCompletedRead = place.needs(keyOf({ nodeId: loop.nodeId, aspect: 'completed' }));
    const body =
      loop.operation.maxParallel === undefined
        ? this.printSequential(loop, statement, source, collections, place)
        : this.printParallel(loop, loop.operation.maxParallel, statement, source, collections, place);
    const parameter = source === undefined ? code`()` : code`({ ${source.pattern} })`;
    const input = source === undefined ? object([]) : object([[source.field, source.value]]);
    const helper = this.blocks.printer.helper('within');
    const call = code`${helper}(${loop.nodeId}, ${input}, async ${parameter} => ${body})`;
    return {
      call: this.blocks.printer.from(loop, call),
      exported: [
        { value: { nodeId: loop.nodeId, aspect: 0 }, isCertain: true, form: 'output' },
        ...(isCompletedRead ? [this.completed(loop)] : []),
        ...collections.map(({ outer }): Exported => ({ value: outer, isCertain: true, form: 'named' })),
      ],
    };
  }

  private completed({ nodeId }: Loop): Exported {
    return { value: { nodeId, aspect: 'completed' }, isCertain: true, form: 'named' };
  }

  /** What rounds are made of, evaluated once before the first. */
  private source({ operation, nodeId }: Loop, { scope, spine }: Place): Source | undefined {
    const { rounds } = operation;
    if (rounds.kind === 'while' || rounds.kind === 'doWhile') return undefined;
    const expression = rounds.kind === 'count' ? rounds.count : rounds.items;
    const field = rounds.kind === 'count' ? 'count' : 'items';
    const name = this.blocks.printer.names.claim(field);
    const carried = { name, type: rounds.kind === 'count' ? number : widen(array(itemType(rounds.items.type))) };
    const fresh = printExpression(expression, scope, nodeId);
    const isHead = spine !== undefined && this.blocks.continuation.isHead(nodeId);
    const value = this.blocks.continuation.start(carried, isHead, fresh);
    return { ...carried, field, value, pattern: renamed(field, name) };
  }

  private collectionsOf({ body }: ContainerStatement, place: Place): readonly Collection[] {
    return this.blocks.values.definedIn(body).flatMap((inner): readonly Collection[] => {
      if (inner.aspect === 'completed') return [];
      const outer = { nodeId: inner.nodeId, aspect: inner.aspect + 1 };
      return place.needs(keyOf(outer)) ? [{ inner, outer }] : [];
    });
  }

  private printSequential(
    loop: Loop,
    statement: ContainerStatement,
    source: Source | undefined,
    collections: readonly Collection[],
    place: Place,
  ): Code {
    const { printer, continuation } = this.blocks;
    const { nodeId } = loop;
    const index = { name: printer.loopVariable(nodeId, 'index'), type: number };
    const isHead = place.spine !== undefined && continuation.isHead(nodeId);
    const lists = collections.map(({ outer }) => ({ name: printer.nameOf(outer), type: printer.typeOf(outer) }));
    const start = isHead ? printer.names.claim('first index') : index.name;
    const carried = [index, ...(source === undefined ? [] : [source]), ...lists];
    const scope = place.scope.function();
    const spine = isHead
      ? place.spine
          .before(this.blocks.values.definedBy(statement))
          .within((key) => this.blocks.values.readBy(statement).has(key))
      : undefined;
    const round = { scope: scope.block(), spine: spine?.inLoop(carried) };

    const head =
      isHead && round.spine !== undefined
        ? [continuation.check(loop, start, { scope, needs: place.needs }, round.spine)]
        : [];
    const body = this.printRound(loop, statement, collections, round.scope, round.spine);
    const declarations = [
      ...lists.map(
        (each) => code`const ${each.name}: ${printType(each.type)} = ${continuation.start(each, isHead, code`[]`)};`,
      ),
      code`let ${index.name} = ${continuation.start(index, isHead, code`0`)};`,
      ...(isHead ? [code`const ${start} = ${index.name};`] : []),
      ...(isHead ? continuation.arrive(nodeId, statement.body) : []),
    ];
    const completed = this.completedName(loop, statement, place);
    const leave = this.leave(statement, round.scope, completed);
    const inside = [
      ...this.limit(loop),
      ...head,
      ...this.pause(loop, statement.body),
      ...body,
      code`${index.name} += 1;`,
      ...leave,
    ];
    const turning = printTurning(loop, inside, {
      printer,
      items: source?.name,
      scope,
      round: round.scope,
      isHead,
      due: (test) => continuation.passed(test, nodeId, statement.body),
      ends: statement.endsLoop ?? never,
    });
    const result = object([
      ['output', object([['iterations', index.name]])],
      ...(completed === undefined ? [] : [[printer.textOf(this.completed(loop).value), completed] as const]),
      ...collections.map(({ outer }) => [printer.textOf(outer), printer.nameOf(outer)] as const),
    ]);
    const all = [
      ...declarations,
      ...(completed === undefined ? [] : [code`let ${completed} = true;`]),
      turning,
      code`return ${result};`,
    ];
    return braces(lines(all));
  }

  /** The statements of a round, and what it adds to the lists. */
  private printRound(
    loop: Loop,
    statement: ContainerStatement,
    collections: readonly Collection[],
    scope: Scope,
    spine: Spine | undefined,
  ): readonly Code[] {
    const needed = this.neededInRound(loop, statement, collections);
    const place: Place = { scope, needs: (key) => needed.has(key), ...(spine === undefined ? {} : { spine }) };
    const statements = this.blocks.print(statement.body, place);
    const { printer } = this.blocks;
    return [
      ...statements,
      ...collections.map((each) => code`${printer.nameOf(each.outer)}.push(${this.collected(each, scope)});`),
    ];
  }

  private neededInRound(
    { operation }: Loop,
    { endsLoop }: ContainerStatement,
    collections: readonly Collection[],
  ): ReadonlySet<string> {
    const { values } = this.blocks;
    const condition = operation.rounds.kind === 'doWhile' ? values.readByExpressions([operation.rounds.condition]) : [];
    const ends = endsLoop === undefined ? [] : values.readByGuard(endsLoop);
    return new Set([...collections.map(({ inner }) => keyOf(inner)), ...ends, ...condition]);
  }

  /** A value of the round as the list takes it: null where the node did not run. */
  private collected({ inner, outer }: Collection, scope: Scope): Code {
    const name = scope.read(inner);
    const { printer } = this.blocks;
    const isCertain = scope.find(keyOf(inner))?.isCertain === true;
    if (isCertain && !isAssignable({ kind: 'undefined' }, printer.typeOf(inner))) return name;
    const takesNull = isAssignable(array(nothing), printer.typeOf(outer));
    return takesNull ? code`${name} ?? null` : code`${printer.helper('ran')}(${name})`;
  }

  private printParallel(
    loop: Loop,
    maxParallel: number,
    statement: ContainerStatement,
    source: Source | undefined,
    collections: readonly Collection[],
    place: Place,
  ): Code {
    const { printer, values } = this.blocks;
    const { nodeId, operation } = loop;
    const needed = this.neededInRound(loop, statement, collections);
    const scope = place.scope.function();
    const round = scope.function();
    const statements = this.blocks.print(statement.body, { scope: round, needs: (key) => needed.has(key) });
    const endsLoop = statement.endsLoop === undefined || statement.endsLoop === never ? undefined : statement.endsLoop;
    const given = object([
      ['ended', endsLoop === undefined ? literal(false) : printGuard(endsLoop, round, values)],
      ...collections.map((each) => [printer.textOf(each.inner), this.collected(each, round)] as const),
    ]);
    const rounds = printer.names.claim('rounds');
    const run = code`async ${this.roundParameters(loop)} => ${braces(lines([...this.limit(loop), ...statements, code`return ${given};`]))}`;
    const items = this.parallelItems(operation.rounds, source);
    const call = code`const ${rounds} = await ${printer.helper('inParallel')}(${items}, ${maxParallel}, ${run});`;
    const isCompletedRead = place.needs(keyOf({ nodeId, aspect: 'completed' }));
    const result = object([
      ['output', object([['iterations', code`${rounds}.length`]])],
      ...(isCompletedRead
        ? [[printer.textOf(this.completed(loop).value), code`!${rounds}.some(({ ended }) => ended)`] as const]
        : []),
      ...collections.map(({ inner, outer }) => {
        const each = printer.nameOf(inner);
        return [printer.textOf(outer), code`${rounds}.map(({ ${each} }) => ${each})`] as const;
      }),
    ]);
    return braces(lines([call, code`return ${result};`]));
  }

  private parallelItems(rounds: Rounds, source: Source | undefined): Code {
    const name = source?.name ?? code`[]`;
    if (rounds.kind === 'batches') return code`${this.blocks.printer.helper('inBatches')}(${name}, ${rounds.size})`;
    return rounds.kind === 'count' ? code`Array.from({ length: ${name} }, (_, round) => round)` : name;
  }

  private roundParameters({ nodeId, operation }: Loop): Code {
    const { printer } = this.blocks;
    const isIndexRead = printer.isRead(nodeId, 'index') || operation.maxIterations !== undefined;
    const item = printer.loopVariable(nodeId, 'item');
    if (isIndexRead) {
      return code`(${printer.isRead(nodeId, 'item') ? item : code`_item`}, ${printer.loopVariable(nodeId, 'index')})`;
    }
    return printer.isRead(nodeId, 'item') ? code`(${item})` : code`()`;
  }

  /** The variable that tells whether the loop came to its own end, where that is read. */
  private completedName(loop: Loop, { endsLoop }: ContainerStatement, place: Place): Code | undefined {
    const { value } = this.completed(loop);
    const isRead = endsLoop !== undefined && endsLoop !== never && place.needs(keyOf(value));
    return isRead ? this.blocks.printer.nameOf(value) : undefined;
  }

  /** Ends the loop after a round in which an end was reached. */
  private leave({ endsLoop }: ContainerStatement, scope: Scope, completed: Code | undefined): readonly Code[] {
    if (endsLoop === undefined || endsLoop === never) return [];
    const body = [...(completed === undefined ? [] : [code`${completed} = false;`]), code`break;`];
    if (endsLoop.kind === 'constant') return body;
    return [code`if (${printGuard(endsLoop, scope, this.blocks.values)}) ${braces(lines(body))}`];
  }

  private limit({ nodeId, label, operation: { maxIterations } }: Loop): readonly Code[] {
    if (maxIterations === undefined) return [];
    const { printer } = this.blocks;
    const index = printer.loopVariable(nodeId, 'index');
    return [
      code`if (${index} >= ${maxIterations}) throw ${printer.helper('loopLimitExceeded')}(${label}, ${maxIterations});`,
    ];
  }

  private pause({ nodeId, label, operation: { delayMs } }: Loop, body: Block): readonly Code[] {
    if (delayMs === undefined || delayMs === 0) return [];
    const index = this.blocks.printer.loopVariable(nodeId, 'index');
    const options = object([['summary', literal(label)]]);
    const isAhead = this.blocks.continuation.ahead(code`${index} > 0`, nodeId, body);
    return [code`if (${isAhead}) await ${temporal.sleep}(${formatDuration(delayMs)}, ${options});`];
  }
}

interface Source extends Carried {
  /** The field of the loop's reported input. */
  readonly field: string;
  readonly value: Code;
  readonly pattern: Code;
}

function renamed(field: string, name: Code): Code {
  return textOfName(name) === field ? name : code`${identifier(field)}: ${name}`;
}

function itemType(type: ValueType): ValueType {
  return type.kind === 'array' ? type.items : { kind: 'json' };
}

import { braces, code, type Code, lines, literal, object } from '@workflow-builder/code-printer';
import { type Block, type ContainerStatement, never, number } from '@workflow-builder/ir';
import { formatDuration } from '@workflow-builder/workflow-model';
import { printType } from '../types.js';
import { temporal } from '../vocabulary.js';
import type { BlockPrinter, Place } from './block-printer.js';
import type { Spine } from './continuation.js';
import { printGuard } from './guard-code.js';
import { completedOf, type Loop, type Rounded, type RoundPrinter } from './round-printer.js';
import type { Scope } from './scope.js';
import { printTurning } from './turning.js';
import { keyOf } from './values.js';

/** Rounds one after the other: a loop of the language. */
export class SequentialLoopPrinter {
  constructor(
    private readonly blocks: BlockPrinter,
    private readonly rounds: RoundPrinter,
  ) {}

  print(rounded: Rounded): Code {
    const { loop, statement, source, collections, place } = rounded;
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
    const body = this.printRound(rounded, round.scope, round.spine);
    const declarations = [
      ...lists.map(
        (each) => code`const ${each.name}: ${printType(each.type)} = ${continuation.start(each, isHead, code`[]`)};`,
      ),
      code`let ${index.name} = ${continuation.start(index, isHead, code`0`)};`,
      ...(isHead ? [code`const ${start} = ${index.name};`] : []),
      ...(isHead ? continuation.arrive(nodeId, statement.body) : []),
    ];
    const completed = this.completedName(rounded);
    const leave = this.leave(statement, round.scope, completed);
    const inside = [
      ...this.rounds.limit(loop),
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
      ...(completed === undefined ? [] : [[printer.textOf(completedOf(loop)), completed] as const]),
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
  private printRound(rounded: Rounded, scope: Scope, spine: Spine | undefined): readonly Code[] {
    const { statement, collections } = rounded;
    const needed = this.rounds.needed(rounded);
    const place: Place = { scope, needs: (key) => needed.has(key), ...(spine === undefined ? {} : { spine }) };
    const statements = this.blocks.print(statement.body, place);
    const { printer } = this.blocks;
    return [
      ...statements,
      ...collections.map((each) => code`${printer.nameOf(each.outer)}.push(${this.rounds.collected(each, scope)});`),
    ];
  }

  /** The variable that tells whether the loop came to its own end, where that is read. */
  private completedName({ loop, statement: { endsLoop }, place }: Rounded): Code | undefined {
    const value = completedOf(loop);
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

  private pause({ nodeId, label, operation: { delayMs } }: Loop, body: Block): readonly Code[] {
    if (delayMs === undefined || delayMs === 0) return [];
    const index = this.blocks.printer.loopVariable(nodeId, 'index');
    const options = object([['summary', literal(label)]]);
    const isAhead = this.blocks.continuation.ahead(code`${index} > 0`, nodeId, body);
    return [code`if (${isAhead}) await ${temporal.sleep}(${formatDuration(delayMs)}, ${options});`];
  }
}

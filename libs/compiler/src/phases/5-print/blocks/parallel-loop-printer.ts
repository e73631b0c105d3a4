import { braces, code, type Code, lines, literal, object } from '@workflow-builder/code-printer';
import { never, type Rounds } from '@workflow-builder/ir';
import type { BlockPrinter } from './block-printer.js';
import { printGuard } from './guard-code.js';
import { completedOf, type Loop, type Rounded, type RoundPrinter, type Source } from './round-printer.js';
import { keyOf } from './values.js';

/** Rounds side by side: a function that is called for each. */
export class ParallelLoopPrinter {
  constructor(
    private readonly blocks: BlockPrinter,
    private readonly rounds: RoundPrinter,
  ) {}

  print(rounded: Rounded, maxParallel: number): Code {
    const { loop, statement, source, collections, place } = rounded;
    const { printer, values } = this.blocks;
    const needed = this.rounds.needed(rounded);
    const scope = place.scope.function();
    const round = scope.function();
    const statements = this.blocks.print(statement.body, { scope: round, needs: (key) => needed.has(key) });
    const endsLoop = statement.endsLoop === undefined || statement.endsLoop === never ? undefined : statement.endsLoop;
    const given = object([
      ['ended', endsLoop === undefined ? literal(false) : printGuard(endsLoop, round, values)],
      ...collections.map((each) => [printer.textOf(each.inner), this.rounds.collected(each, round)] as const),
    ]);
    const rounds = printer.names.claim('rounds');
    const run = code`async ${this.roundParameters(loop)} => ${braces(lines([...this.rounds.limit(loop), ...statements, code`return ${given};`]))}`;
    const items = this.itemsOf(loop.operation.rounds, source);
    const call = code`const ${rounds} = await ${printer.helper('inParallel')}(${items}, ${maxParallel}, ${run});`;
    const completed = completedOf(loop);
    const result = object([
      ['output', object([['iterations', code`${rounds}.length`]])],
      ...(place.needs(keyOf(completed))
        ? [[printer.textOf(completed), code`!${rounds}.some(({ ended }) => ended)`] as const]
        : []),
      ...collections.map(({ inner, outer }) => {
        const each = printer.nameOf(inner);
        return [printer.textOf(outer), code`${rounds}.map(({ ${each} }) => ${each})`] as const;
      }),
    ]);
    return braces(lines([call, code`return ${result};`]));
  }

  private itemsOf(rounds: Rounds, source: Source | undefined): Code {
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
}

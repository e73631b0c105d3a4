import { braces, code, type Code, lines, literal } from '@workflow-builder/code-printer';
import { type Block, expressionsOf, type RunResult, type Statement, stepsOf } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { BlockPrinter, Place } from './block-printer.js';
import { printGuard } from './guard-code.js';

type Ends = Extract<RunResult, { kind: 'ends' }>;

/** Prints a body whose paths each return where they end, instead of one return behind all of them. */
export class TailPrinter {
  private readonly ends: ReadonlySet<NodeId>;

  constructor(
    private readonly blocks: BlockPrinter,
    ends: Ends,
  ) {
    this.ends = new Set(ends.ends.map(({ nodeId }) => nodeId));
  }

  /** Whether every end is the last step of its path, and no path goes on behind one. */
  canPrint(block: Block): boolean {
    const last = block.at(-1);
    if (this.hasEnds(block.slice(0, -1)) || last === undefined) return false;
    return !this.hasEnds([last]) || this.endsHere(last) || (last.kind === 'if' && this.canBranch(last));
  }

  print(block: Block, place: Place): readonly Code[] {
    const last = block.at(-1);
    if (last === undefined || !this.hasEnds([last]))
      return [...this.blocks.print(block, place), code`return ${literal(null)};`];
    const reads = this.blocks.values.readBy(last);
    const before = this.blocks.print(block.slice(0, -1), { ...place, needs: (key) => reads.has(key) });
    return [...before, ...this.printLast(last, place)];
  }

  private printLast(last: Statement, place: Place): readonly Code[] {
    if (last.kind === 'step') {
      const prelude = place.scope.assure(expressionsOf(last.step.operation));
      return [...prelude, this.blocks.commented(last.step, code`return ${this.blocks.call(last.step, place.scope)};`)];
    }
    if (last.kind !== 'if') throw new RangeError('No end at the end of the block.');
    const test = printGuard(last.test, place.scope, this.blocks.values);
    const side = (block: Block): readonly Code[] => this.print(block, { ...place, scope: place.scope.block() });
    const [yes, no] = [side(last.yes), side(last.no)];
    // What is left when the test fails needs no braces: the other side has returned.
    return [code`if (${test}) ${braces(lines(yes))}`, ...no];
  }

  private canBranch({ yes, no }: Extract<Statement, { kind: 'if' }>): boolean {
    return [yes, no].every((side) => side.length === 0 || this.canPrint(side));
  }

  private endsHere(statement: Statement): boolean {
    return statement.kind === 'step' && this.ends.has(statement.step.nodeId);
  }

  private hasEnds(block: Block): boolean {
    return stepsOf(block).some(({ nodeId }) => this.ends.has(nodeId));
  }
}

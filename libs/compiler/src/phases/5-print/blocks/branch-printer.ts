import { arrow, braces, code, type Code, lines, list } from '@workflow-builder/code-printer';
import { type Block, expressionsOf, type Guard, type Statement, type Step, stepsOf } from '@workflow-builder/ir';
import type { BlockPrinter, Place } from './block-printer.js';
import { type Exported, exportPattern, namedExports } from './exports.js';
import { keyOf } from './values.js';

/** A branch as code: how it is started, what must be declared before, and what awaiting it gives. */
interface PrintedBranch {
  readonly start: Code;
  readonly declaration?: Code;
  readonly exported: readonly Exported[];
}

/** Prints branches that run at the same time. */
export class BranchPrinter {
  constructor(private readonly blocks: BlockPrinter) {}

  printConcurrent(branches: readonly Block[], place: Place): readonly Code[] {
    const printed = branches.map((branch) => this.printBranch(branch, place));
    // Branches that export come first, so that the pattern on the left has no holes.
    const sorted = [
      ...printed.filter(({ exported }) => exported.length > 0),
      ...printed.filter(({ exported }) => exported.length === 0),
    ];
    return this.awaitAll(
      sorted,
      sorted.map(({ start }) => start),
      place,
    );
  }

  /** Branches of which only so many run at once; they start in their order. */
  printLimited(branches: readonly Block[], limit: number, place: Place): readonly Code[] {
    const { printer } = this.blocks;
    const inSlot = printer.names.claim('in slot');
    const printed = branches.map((branch) => this.printBranch(branch, place));
    const starts = printed.map(({ start }) => code`${inSlot}(${arrow(code`()`, start)})`);
    const declaration = code`const ${inSlot} = ${printer.helper('slots')}(${limit});`;
    return [declaration, ...this.awaitAll(printed, starts, place)];
  }

  private awaitAll(branches: readonly PrintedBranch[], starts: readonly Code[], place: Place): readonly Code[] {
    const call = code`await ${this.blocks.printer.helper('concurrently')}(() => ${list('[', starts, ']')})`;
    return [
      ...branches.flatMap(({ declaration }) => declaration ?? []),
      this.blocks.assignAll(
        branches.map(({ exported }) => exported),
        call,
        place,
      ),
    ];
  }

  /** A branch of one statement is started where it stands, where that says all; a longer one becomes a function. */
  private printBranch(block: Block, place: Place): PrintedBranch {
    const [first, ...others] = block;
    if (first === undefined || others.length > 0) return this.printFunction(block, place);
    return this.printInline(first, place) ?? this.printFunction(block, place);
  }

  private printInline(statement: Statement, place: Place): PrintedBranch | undefined {
    switch (statement.kind) {
      case 'step':
        return this.printInlineStep(statement.step, undefined, place);
      case 'container':
        return this.blocks.printInlineContainer(statement, place);
      case 'if': {
        const [only, ...others] = statement.yes;
        const isSimple = statement.no.length === 0 && others.length === 0 && only?.kind === 'step';
        return isSimple ? this.printInlineStep(only.step, statement.test, place) : undefined;
      }
      case 'concurrent':
      case 'ordered':
        return undefined;
    }
  }

  private printInlineStep(step: Step, test: Guard | undefined, place: Place): PrintedBranch | undefined {
    const { scope, needs } = place;
    if (scope.lacks(expressionsOf(step.operation))) return undefined;
    const call = this.blocks.call(step, scope);
    const exported = { ...this.blocks.exportOf(step), isCertain: test === undefined };
    return {
      start: test === undefined ? call : this.blocks.when(test, call, scope),
      exported: needs(keyOf(exported.value)) ? [exported] : [],
    };
  }

  private printFunction(block: Block, place: Place): PrintedBranch {
    const { printer, values } = this.blocks;
    const name = printer.names.claim(`${stepsOf(block)[0]?.label ?? ''} branch`);
    const needed = values.definedIn(block).filter((value) => place.needs(keyOf(value)));
    const keys = new Set(needed.map(keyOf));
    const scope = place.scope.function();
    const body = this.blocks.print(block, { scope, needs: (key) => keys.has(key) });
    const exported = namedExports(
      needed.map((value) => ({ value, isCertain: scope.find(keyOf(value))?.isCertain === true })),
    );
    const result = exported.length === 0 ? [] : [code`return ${exportPattern(exported, printer)};`];
    return {
      start: code`${name}()`,
      declaration: code`const ${name} = async () => ${braces(lines([...body, ...result]))};`,
      exported,
    };
  }
}

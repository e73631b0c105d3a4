import { arrow, braces, code, type Code, lineComment, lines, list } from '@workflow-builder/code-printer';
import {
  absent,
  type Block,
  type ContainerStatement,
  type Expression,
  expressionsOf,
  type Guard,
  isMaybeAbsent,
  type Statement,
  type Step,
  union,
} from '@workflow-builder/ir';
import type { ActivityProxies } from '../activity-proxies.js';
import type { WorkflowPrinter } from '../printer.js';
import { printStepCall } from '../steps.js';
import { printType } from '../types.js';
import { BranchPrinter } from './branch-printer.js';
import { ContainerPrinter, type PrintedContainer } from './container-printer.js';
import type { Continuation, Section, Spine } from './continuation.js';
import { printGuard } from './guard-code.js';
import { type Exported, exportPattern } from './exports.js';
import { OrderedPrinter } from './ordered-printer.js';
import type { Scope } from './scope.js';
import { keyOf, type Value, type Values } from './values.js';

/** Whether a value is read behind a place, by its key. */
export type Needs = (key: string) => boolean;

/** Where statements are printed: what they see, what is read behind them, and whether the run can be continued there. */
export interface Place {
  readonly scope: Scope;
  readonly needs: Needs;
  readonly spine?: Spine;
}

/** Prints blocks: statements, and the variables through which values get from one to the next. */
export class BlockPrinter {
  private readonly branches = new BranchPrinter(this);
  private readonly ordered = new OrderedPrinter(this);
  private readonly containers = new ContainerPrinter(this);

  constructor(
    readonly printer: WorkflowPrinter,
    readonly proxies: ActivityProxies,
    readonly values: Values,
    readonly continuation: Continuation,
  ) {}

  /** The statements of a block; afterwards the scope of the place holds what they defined and `needs` asks for. */
  print(block: Block, place: Place, isRoot = false): readonly Code[] {
    const lastRead = this.lastReads(block);
    const readFrom = (index: number, key: string): boolean => (lastRead.get(key) ?? -1) >= index || place.needs(key);
    const at = (index: number): Place => ({
      scope: place.scope,
      needs: (key) => readFrom(index + 1, key),
      ...(place.spine === undefined ? {} : { spine: place.spine.within((key) => readFrom(index, key)) }),
    });
    return this.continuation.sections(block, place, isRoot).flatMap((section) => {
      if (section.kind === 'plain') return this.printStatement(section.statement, at(section.index));
      return this.printSkipped(section, at, place.scope);
    });
  }

  /** Statements that a continued run skips; what they define and is read behind them, it brings along. */
  private printSkipped(
    { test, statements }: Extract<Section, { kind: 'skipped' }>,
    at: (index: number) => Place,
    scope: Scope,
  ): readonly Code[] {
    const lastIndex = statements.at(-1)?.[1] ?? 0;
    const defined = statements.flatMap(([statement]) => this.values.definedBy(statement));
    const declarations = this.hoist(defined, at(lastIndex), true);
    const inner = scope.block();
    const body = statements.flatMap(([statement, index]) =>
      this.printStatement(statement, { ...at(index), scope: inner }),
    );
    return [...declarations, code`if (${test}) ${braces(lines(body))}`];
  }

  printStep(step: Step, place: Place): readonly Code[] {
    const prelude = place.scope.assure(expressionsOf(step.operation));
    const call = code`await ${this.call(step, place.scope)}`;
    return [...prelude, this.commented(step, this.assignOne([this.exportOf(step)], call, place))];
  }

  call(step: Step, scope: Scope): Code {
    return printStepCall(step, scope, this.proxies);
  }

  /** A call that is made only if a guard holds, and gives undefined otherwise. */
  when(test: Guard, call: Code, scope: Scope): Code {
    const guard = printGuard(test, scope, this.values);
    return code`${this.printer.helper('when')}(${guard}, ${arrow(code`()`, call)})`;
  }

  exportOf({ nodeId }: Step): Exported {
    return { value: { nodeId, aspect: 0 }, isCertain: true, form: 'itself' };
  }

  /** Awaits code that gives a list, one entry per group of values, and keeps those that are read later. */
  assignAll(groups: readonly (readonly Exported[])[], call: Code, place: Place): Code {
    const needed = groups.map((group) => group.filter(({ value }) => place.needs(keyOf(value))));
    const count = needed.findLastIndex((group) => group.length > 0) + 1;
    if (count === 0) return code`${call};`;
    return this.assign(needed.slice(0, count), (patterns) => code`${list('[', patterns, ']')} = ${call}`, place);
  }

  /** As {@link assignAll}, of code that gives one value, or an object of some. */
  private assignOne(exported: readonly Exported[], call: Code, place: Place): Code {
    const needed = exported.filter(({ value }) => place.needs(keyOf(value)));
    if (needed.length === 0) return code`${call};`;
    const isObject = needed.some(({ form }) => form !== 'itself');
    return this.assign([needed], ([pattern = code``]) => code`${pattern} = ${call}`, place, isObject);
  }

  /**
   * Declares variables for values, or assigns them where they were declared before.
   * @param groups each becomes one pattern.
   * @param isObject whether the statement begins with a brace; an assignment would be read as a block.
   */
  private assign(
    groups: readonly (readonly Exported[])[],
    print: (patterns: readonly Code[]) => Code,
    place: Place,
    isObject = false,
  ): Code {
    const all = groups.flat();
    const hoisted = all.filter(({ value }) => place.scope.hoisted(value) !== undefined);
    const isMixed = hoisted.length > 0 && hoisted.length < all.length;
    const late = isMixed ? all.filter(({ value }) => place.scope.hoisted(value) === undefined) : [];
    const declarations = late.map(({ value }) => this.declare(value, place.scope));
    const isAssignment = hoisted.length > 0;
    for (const { value, isCertain } of all) {
      place.scope.bind({ value, name: this.printer.nameOf(value), isCertain, isHoisted: isAssignment });
    }
    const statement = print(groups.map((group) => (group.length === 0 ? code`` : exportPattern(group, this.printer))));
    if (!isAssignment) return code`const ${statement};`;
    return lines([...declarations, isObject ? code`(${statement});` : code`${statement};`]);
  }

  /** Variables for values that statements inside of a block define and that are read behind it. */
  hoist(values: readonly Value[], place: Place, isResumable = false): readonly Code[] {
    return values
      .filter((value) => place.needs(keyOf(value)) && place.scope.hoisted(value) === undefined)
      .map((value) => this.declare(value, place.scope, isResumable));
  }

  commented({ label }: Step, statement: Code): Code {
    return this.printer.includeComments ? lines([lineComment(label), statement]) : statement;
  }

  printStatement(statement: Statement, place: Place): readonly Code[] {
    switch (statement.kind) {
      case 'step':
        return this.printStep(statement.step, place);
      case 'container':
        return this.printContainer(statement, place);
      case 'if':
        return this.printIf(statement, place);
      case 'concurrent':
        return this.branches.printConcurrent(statement.branches, place);
      case 'ordered':
        return this.ordered.print(statement.items, place);
    }
  }

  /** What awaiting a container gives, where it can be started by an expression. */
  printInlineContainer(
    statement: ContainerStatement,
    place: Place,
  ): { readonly start: Code; readonly exported: readonly Exported[] } | undefined {
    if (place.scope.lacks(this.expressionsOutside(statement))) return undefined;
    const { call, exported } = this.printContainerCall(statement, place);
    return { start: call, exported };
  }

  printContainerCall(statement: ContainerStatement, place: Place): PrintedContainer {
    return this.containers.print(statement, place);
  }

  /** The expressions of a container that are evaluated where it stands, and not inside of it. */
  expressionsOutside(statement: ContainerStatement): readonly Expression[] {
    return this.containers.expressionsOutside(statement);
  }

  printLimited(branches: readonly Block[], limit: number, place: Place): readonly Code[] {
    return this.branches.printLimited(branches, limit, place);
  }

  private printContainer(statement: ContainerStatement, place: Place): readonly Code[] {
    const prelude = place.scope.assure(this.expressionsOutside(statement));
    const { call, exported } = this.printContainerCall(statement, place);
    return [...prelude, this.commented(statement.step, this.assignOne(exported, code`await ${call}`, place))];
  }

  private printIf(statement: Extract<Statement, { kind: 'if' }>, place: Place): readonly Code[] {
    const resumed = place.spine === undefined ? [] : this.resumedIn(statement);
    const declarations = [...this.hoist(resumed, place, true), ...this.hoist(this.values.definedBy(statement), place)];
    const test = printGuard(statement.test, place.scope, this.values);
    const side = (block: Block): Code => braces(lines(this.print(block, { ...place, scope: place.scope.block() })));
    const yes = side(statement.yes);
    const otherwise = statement.no.length === 0 ? code`` : code` else ${side(statement.no)}`;
    return [...declarations, code`if (${test}) ${yes}${otherwise}`];
  }

  /** What a run that goes on within a branching has behind it there, and in phases inside. */
  private resumedIn(statement: Statement): readonly Value[] {
    return sidesOf(statement).flatMap((side) => {
      const head = side.findLastIndex((each) => this.continuation.goesOnWithin([each]));
      return side
        .slice(0, head + 1)
        .flatMap((each, index) => (index < head ? this.values.definedBy(each) : this.resumedIn(each)));
    });
  }

  private declare(value: Value, scope: Scope, isResumable = false): Code {
    const name = this.printer.nameOf(value);
    const type = this.printer.typeOf(value);
    scope.bind({ value, name, isCertain: false, isHoisted: true });
    const declared = printType(isMaybeAbsent(type) ? type : union([type, absent]));
    const start = isResumable ? this.continuation.startOf(value) : undefined;
    return start === undefined ? code`let ${name}: ${declared};` : code`let ${name}: ${declared} = ${start};`;
  }

  /** The index of the last statement of a block that reads a value, by key. */
  private lastReads(block: Block): ReadonlyMap<string, number> {
    const last = new Map<string, number>();
    block.forEach((statement, index) => {
      for (const key of this.values.readBy(statement)) last.set(key, index);
    });
    return last;
  }
}

/** The blocks of a statement whose values are known outside as they are known inside. */
function sidesOf(statement: Statement): readonly Block[] {
  if (statement.kind === 'if') return [statement.yes, statement.no];
  return statement.kind === 'container' && statement.step.operation.kind === 'phase' ? [statement.body] : [];
}

import { always, expressionsOf, type OrderedItem, type Statement } from '@workflow-builder/ir';
import { arrow, braces, code, type Code, lines, list } from '@workflow-builder/code-printer';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { BlockPrinter, Place } from './block-printer.js';
import { type Exported, exportPattern } from './exports.js';
import { printGuard } from './guard-code.js';
import { keyOf } from './values.js';

/** A statement that has been started: the variable that holds its promise, and what awaiting that gives. */
interface Run {
  readonly nodeId: NodeId;
  readonly name: Code;
  readonly exported: readonly Exported[];
}

/** What has been started so far, by node and by the values that it gives. */
class Runs {
  private readonly indices = new Map<string, number>();
  readonly all: Run[] = [];

  add(run: Run): void {
    this.indices.set(nodeKey(run.nodeId), this.all.length);
    for (const { value } of run.exported) this.indices.set(keyOf(value), this.all.length);
    this.all.push(run);
  }

  /** Those that give the values read, which come first, and those of nodes that are waited for; each once, in order. */
  awaitedBy(
    { after }: OrderedItem,
    reads: ReadonlySet<string>,
  ): { readonly read: readonly Run[]; readonly others: readonly Run[] } {
    const read = this.at([...reads]);
    const others = this.at(after.map(nodeKey)).filter((run) => !read.includes(run));
    const onlyRead = ({ value }: Exported): boolean => reads.has(keyOf(value));
    return { read: read.map((run) => ({ ...run, exported: run.exported.filter(onlyRead) })), others };
  }

  private at(keys: readonly string[]): readonly Run[] {
    const indices = [...new Set(keys.flatMap((key) => this.indices.get(key) ?? []))].sort((a, b) => a - b);
    return indices.flatMap((index) => this.all[index] ?? []);
  }
}

/** No key of a value begins like this. */
function nodeKey(nodeId: NodeId): string {
  return `node:${nodeId}`;
}

/** Prints statements that run as soon as those they wait for are done: promises that wait for promises. */
export class OrderedPrinter {
  constructor(private readonly blocks: BlockPrinter) {}

  print(items: readonly OrderedItem[], place: Place): readonly Code[] {
    const { printer } = this.blocks;
    const runs = new Runs();
    const declarations: Code[] = [];
    const lastRead = new Map(
      items.flatMap((item, index) => [...this.readsOf(item)].map((key) => [key, index] as const)),
    );
    items.forEach((item, index) => {
      const name = printer.names.claim(`${labelOf(item.statement)} run`);
      const needs = (key: string): boolean => place.needs(key) || (lastRead.get(key) ?? -1) > index;
      const { expression, exported } = this.printItem(item, runs, { ...place, needs });
      declarations.push(this.commented(item, code`const ${name} = ${expression};`));
      runs.add({ nodeId: item.nodeId, name, exported });
    });
    const outward = runs.all
      .map(({ name, exported }) => ({ name, exported: exported.filter(({ value }) => place.needs(keyOf(value))) }))
      .sort((a, b) => Number(b.exported.length > 0) - Number(a.exported.length > 0));
    const results = list(
      '[',
      outward.map(({ name }) => name),
      ']',
    );
    const body = braces(lines([...declarations, code`return ${results};`]));
    return [
      this.blocks.assignAll(
        outward.map(({ exported }) => exported),
        code`await ${printer.helper('concurrently')}(() => ${body})`,
        place,
      ),
    ];
  }

  private printItem(
    item: OrderedItem,
    runs: Runs,
    place: Place,
  ): { readonly expression: Code; readonly exported: readonly Exported[] } {
    const { read, others } = runs.awaitedBy(item, this.readsOf(item));
    const scope = place.scope.function();
    for (const { value, isCertain } of read.flatMap(({ exported }) => exported)) {
      scope.bind({ value, isCertain, name: this.blocks.printer.nameOf(value), isHoisted: false });
    }
    const { body, call, exported } = this.printRun(item, { ...place, scope });
    const isCertain = item.test === always;
    const given = exported.map((each): Exported =>
      isCertain ? each : { ...each, isCertain: false, isOfMaybe: each.form !== 'itself' },
    );
    const awaited = [...read, ...others];
    if (awaited.length === 0) {
      return { expression: body === undefined ? call : code`(async () => ${body})()`, exported: given };
    }
    const patterns = read.map((run) => exportPattern(run.exported, this.blocks.printer));
    const parameter = patterns.length === 0 ? code`()` : code`(${list('[', patterns, ']')})`;
    const names = list(
      '[',
      awaited.map(({ name }) => name),
      ']',
    );
    const run = body === undefined ? arrow(parameter, call) : code`async ${parameter} => ${body}`;
    return { expression: code`${this.blocks.printer.helper('after')}(${names}, ${run})`, exported: given };
  }

  /** The call that runs an item, or a body where more than a call is needed. */
  private printRun(
    { statement, test }: OrderedItem,
    place: Place,
  ): { readonly call: Code; readonly body?: Code; readonly exported: readonly Exported[] } {
    const { scope } = place;
    // What decides is read before anything is made certain.
    const guard = printGuard(test, scope, this.blocks.values);
    const prelude = scope.assure(this.expressionsOutside(statement));
    const { call, exported } = this.printCall(statement, place);
    if (prelude.length === 0) {
      return { call: test === always ? call : this.blocks.when(test, call, scope), exported };
    }
    const skip = test === always ? [] : [code`if (!(${guard})) return undefined;`];
    return { call, body: braces(lines([...skip, ...prelude, code`return ${call};`])), exported };
  }

  private printCall(
    statement: Statement,
    place: Place,
  ): { readonly call: Code; readonly exported: readonly Exported[] } {
    if (statement.kind === 'step') {
      const exported = this.blocks.exportOf(statement.step);
      return { call: this.blocks.call(statement.step, place.scope), exported: this.needed([exported], place) };
    }
    if (statement.kind === 'container') return this.blocks.printContainerCall(statement, place);
    throw new RangeError('Only steps and containers are ordered.');
  }

  private needed(exported: readonly Exported[], place: Place): readonly Exported[] {
    return exported.filter(({ value }) => place.needs(keyOf(value)));
  }

  private expressionsOutside(statement: Statement): ReturnType<typeof expressionsOf> {
    if (statement.kind === 'step') return expressionsOf(statement.step.operation);
    return statement.kind === 'container' ? this.blocks.expressionsOutside(statement) : [];
  }

  private readsOf({ statement, test }: OrderedItem): ReadonlySet<string> {
    return new Set([...this.blocks.values.readByGuard(test), ...this.blocks.values.readBy(statement)]);
  }

  private commented({ statement }: OrderedItem, declaration: Code): Code {
    const isNode = statement.kind === 'step' || statement.kind === 'container';
    return isNode ? this.blocks.commented(statement.step, declaration) : declaration;
  }
}

function labelOf(statement: Statement): string {
  return statement.kind === 'step' || statement.kind === 'container' ? statement.step.label : '';
}

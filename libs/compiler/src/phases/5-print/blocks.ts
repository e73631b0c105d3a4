import { arrow, braces, code, type Code, lineComment, lines, list } from '@workflow-builder/code-printer';
import {
  type Block,
  type Expression,
  expressionsOf,
  json,
  type OrderedStep,
  outputsRead,
  type Statement,
  type Step,
  stepsOf,
} from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { ActivityProxies } from './activity-proxies.js';
import { printExpression } from './expressions.js';
import type { WorkflowPrinter } from './printer.js';
import { printStepCall } from './steps.js';

/** Prints blocks: statements, and the variables through which outputs get from one to the next. */
export class BlockPrinter {
  constructor(
    private readonly printer: WorkflowPrinter,
    private readonly proxies: ActivityProxies,
  ) {}

  /** The statements of a function that returns a value; a last step whose output that is, is returned as it stands. */
  printReturning(block: Block, result: Expression): readonly Code[] {
    const last = block.at(-1);
    if (last?.kind === 'step' && result.kind === 'output' && result.nodeId === last.step.nodeId) {
      const before = this.print(block.slice(0, -1), new Set(outputsReadBy(last)));
      return [...before, this.commented(last.step, code`return ${this.call(last.step)};`)];
    }
    return [...this.print(block, new Set(outputsRead(result))), code`return ${printExpression(result, this.printer)};`];
  }

  /** The statements of a block. `needed` are the nodes whose outputs are read behind it. */
  print(block: Block, needed: ReadonlySet<NodeId>): readonly Code[] {
    const printed: Code[] = [];
    const read = new Set(needed);
    for (const statement of [...block].reverse()) {
      printed.push(this.printStatement(statement, read));
      for (const nodeId of outputsReadBy(statement)) read.add(nodeId);
    }
    return printed.reverse();
  }

  private printStatement(statement: Statement, needed: ReadonlySet<NodeId>): Code {
    switch (statement.kind) {
      case 'step':
        return this.printStep(statement.step, needed);
      case 'concurrent':
        return this.printConcurrent(statement.branches, needed);
      case 'ordered':
        return this.printOrdered(statement.steps, needed);
    }
  }

  private printStep(step: Step, needed: ReadonlySet<NodeId>): Code {
    const binding = needed.has(step.nodeId) ? code`const ${this.printer.output(step.nodeId)} = ` : code``;
    return this.commented(step, code`${binding}await ${this.call(step)};`);
  }

  private printConcurrent(branches: readonly Block[], needed: ReadonlySet<NodeId>): Code {
    const all = branches.map((block) => ({ block, exports: exportsOf(block, needed) }));
    // Branches that export come first, so that the pattern on the left has no holes.
    const sorted = [
      ...all.filter(({ exports }) => exports.length > 0),
      ...all.filter(({ exports }) => exports.length === 0),
    ];
    const printed = sorted.map(({ block, exports }) => this.printBranch(block, exports));
    const pattern = sorted.filter(({ exports }) => exports.length > 0).map(({ exports }) => this.exported(exports));
    const call = code`await ${this.printer.helper('concurrently')}(() => ${list(
      '[',
      printed.map(({ start }) => start),
      ']',
    )});`;
    return lines([...printed.flatMap(({ declaration }) => declaration ?? []), this.bind(pattern, call)]);
  }

  /** A branch of one step is started where it stands; a longer one becomes a function. */
  private printBranch(block: Block, exports: readonly NodeId[]): { readonly start: Code; readonly declaration?: Code } {
    const [first, ...others] = block;
    if (first?.kind === 'step' && others.length === 0) return { start: this.call(first.step) };
    const name = this.printer.names.claim(`${stepsOf(block)[0]?.label ?? ''} branch`);
    const body = lines(this.printBranchBody(block, exports));
    return { start: code`${name}()`, declaration: code`const ${name} = async () => ${braces(body)};` };
  }

  private printBranchBody(block: Block, exports: readonly NodeId[]): readonly Code[] {
    const [only, ...others] = exports;
    if (only === undefined) return this.print(block, new Set());
    if (others.length === 0) return this.printReturning(block, { kind: 'output', nodeId: only, type: json });
    return [...this.print(block, new Set(exports)), code`return ${this.exported(exports)};`];
  }

  private printOrdered(steps: readonly OrderedStep[], needed: ReadonlySet<NodeId>): Code {
    const promises = new Map(steps.map(({ step }) => [step.nodeId, this.printer.names.claim(`${step.label} run`)]));
    const declarations = steps.map(({ step, after }) => this.printOrderedStep(step, after, promises));
    const sorted = [...steps].sort((a, b) => Number(needed.has(b.step.nodeId)) - Number(needed.has(a.step.nodeId)));
    const results = list(
      '[',
      sorted.flatMap(({ step }) => promises.get(step.nodeId) ?? []),
      ']',
    );
    const body = lines([...declarations, code`return ${results};`]);
    const pattern = sorted.flatMap(({ step: { nodeId } }) => (needed.has(nodeId) ? [this.printer.output(nodeId)] : []));
    return this.bind(pattern, code`await ${this.printer.helper('concurrently')}(() => ${braces(body)});`);
  }

  private printOrderedStep(step: Step, after: readonly NodeId[], promises: ReadonlyMap<NodeId, Code>): Code {
    const promise = promises.get(step.nodeId) ?? code``;
    const read = expressionsOf(step).flatMap(outputsRead);
    const inner = [...new Set(read.filter((nodeId) => promises.has(nodeId)))];
    // Outputs that are read come first, so that the parameter's pattern has no holes.
    const earlier = [...inner, ...after.filter((nodeId) => !inner.includes(nodeId))];
    if (earlier.length === 0) return this.commented(step, code`const ${promise} = ${this.call(step)};`);
    const awaited = list(
      '[',
      earlier.flatMap((nodeId) => promises.get(nodeId) ?? []),
      ']',
    );
    const pattern =
      inner.length === 0
        ? code``
        : list(
            '[',
            inner.map((nodeId) => this.printer.output(nodeId)),
            ']',
          );
    const run = arrow(code`(${pattern})`, this.call(step));
    const call = code`${this.printer.helper('after')}(${awaited}, ${run})`;
    return this.commented(step, code`const ${promise} = ${call};`);
  }

  private call(step: Step): Code {
    return printStepCall(step, this.printer, this.proxies);
  }

  private commented({ label }: Step, statement: Code): Code {
    return this.printer.includeComments ? lines([lineComment(label), statement]) : statement;
  }

  private bind(pattern: readonly Code[], call: Code): Code {
    return pattern.length === 0 ? call : code`const ${list('[', pattern, ']')} = ${call}`;
  }

  /** One output by itself, several as an object of their names. */
  private exported(exports: readonly NodeId[]): Code {
    const names = exports.map((nodeId) => this.printer.output(nodeId));
    const [only] = names;
    return names.length === 1 && only !== undefined ? only : list('{', names, '}');
  }
}

function exportsOf(block: Block, needed: ReadonlySet<NodeId>): readonly NodeId[] {
  return stepsOf(block)
    .map(({ nodeId }) => nodeId)
    .filter((nodeId) => needed.has(nodeId));
}

function outputsReadBy(statement: Statement): readonly NodeId[] {
  return stepsOf([statement]).flatMap(expressionsOf).flatMap(outputsRead);
}

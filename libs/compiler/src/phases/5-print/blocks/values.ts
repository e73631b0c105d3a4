import {
  type Block,
  type ContainerStatement,
  decidersOf,
  type Expression,
  expressionsOf,
  type Guard,
  partsOf,
  type Program,
  type RunResult,
  type Statement,
  type Step,
  stepsOf,
} from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';

/** Something that a variable of the generated code holds. */
export interface Value {
  readonly nodeId: NodeId;
  /** Loops that an output was collected over; `completed` tells whether a loop came to its own end. */
  readonly aspect: number | 'completed';
}

/** A value as text, for maps and sets. */
export function keyOf({ nodeId, aspect }: Value): string {
  return `${aspect}:${nodeId}`;
}

/** A read of an output, with the type that the reader counts on. */
export type OutputNode = Extract<Expression, { kind: 'output' }>;

/** The outputs that an expression reads, wherever in it. */
export function outputNodes(expression: Expression): readonly OutputNode[] {
  return partsOf(expression).filter((part) => part.kind === 'output');
}

/** Which values each statement of a program defines and reads. */
export class Values {
  private readonly reads = new Map<Statement, ReadonlySet<string>>();
  private readonly definitions = new Map<Statement, readonly Value[]>();
  private readonly steps: ReadonlyMap<NodeId, Step>;

  constructor(program: Program) {
    const blocks = [program.body, ...program.handlers.map(({ body }) => body)];
    this.steps = new Map(blocks.flatMap(stepsOf).map((step) => [step.nodeId, step]));
  }

  /** The keys of the values that a statement reads, and whatever lies inside of it. */
  readBy(statement: Statement): ReadonlySet<string> {
    const known = this.reads.get(statement);
    if (known !== undefined) return known;
    const found = new Set(this.findReads(statement));
    this.reads.set(statement, found);
    return found;
  }

  readByExpressions(expressions: readonly Expression[]): readonly string[] {
    return expressions.flatMap(outputNodes).map(({ nodeId, levels }) => keyOf({ nodeId, aspect: levels }));
  }

  readByGuard(guard: Guard): readonly string[] {
    return [...decidersOf(guard)].map((nodeId) => keyOf(this.decision(nodeId)));
  }

  readByResult(result: RunResult): readonly string[] {
    if (result.kind === 'value') return this.readByExpressions([result.value]);
    return result.inLoop ? [] : result.ends.map(({ nodeId }) => keyOf({ nodeId, aspect: 0 }));
  }

  /** What a guard that tests the node asks for. */
  decision(nodeId: NodeId): Value {
    const isLoop = this.steps.get(nodeId)?.operation.kind === 'loop';
    return { nodeId, aspect: isLoop ? 'completed' : 0 };
  }

  /** The values that are there when a statement is done, as they are named behind it. */
  definedBy(statement: Statement): readonly Value[] {
    const known = this.definitions.get(statement);
    if (known !== undefined) return known;
    const found = this.findDefinitions(statement);
    this.definitions.set(statement, found);
    return found;
  }

  definedIn(block: Block): readonly Value[] {
    return block.flatMap((statement) => this.definedBy(statement));
  }

  private findDefinitions(statement: Statement): readonly Value[] {
    switch (statement.kind) {
      case 'step':
        return [{ nodeId: statement.step.nodeId, aspect: 0 }];
      case 'container':
        return this.definedByContainer(statement);
      case 'if':
        return [...this.definedIn(statement.yes), ...this.definedIn(statement.no)];
      case 'concurrent':
        return statement.branches.flatMap((branch) => this.definedIn(branch));
      case 'ordered':
        return statement.items.flatMap((item) => this.definedBy(item.statement));
    }
  }

  private definedByContainer({ step: { nodeId, operation }, body }: ContainerStatement): readonly Value[] {
    const own = { nodeId, aspect: 0 };
    const inside = this.definedIn(body);
    if (operation.kind !== 'loop') return [own, ...inside];
    return [own, { nodeId, aspect: 'completed' }, ...inside.flatMap(collected)];
  }

  private findReads(statement: Statement): readonly string[] {
    switch (statement.kind) {
      case 'step':
        return this.readByExpressions(expressionsOf(statement.step.operation));
      case 'container':
        return this.readByContainer(statement);
      case 'if':
        return [...this.readByGuard(statement.test), ...this.readIn(statement.yes), ...this.readIn(statement.no)];
      case 'concurrent':
        return statement.branches.flatMap((branch) => this.readIn(branch));
      case 'ordered':
        return statement.items.flatMap(({ test, statement: item }) => [
          ...this.readByGuard(test),
          ...this.readBy(item),
        ]);
    }
  }

  private readByContainer({ step, body, endsLoop, last, failed }: ContainerStatement): readonly string[] {
    const expressions = [...expressionsOf(step.operation), ...(last ? [last] : []), ...(failed ? [failed] : [])];
    return [
      ...this.readByExpressions(expressions),
      ...(endsLoop === undefined ? [] : this.readByGuard(endsLoop)),
      ...this.readIn(body),
    ];
  }

  private readIn(block: Block): readonly string[] {
    return block.flatMap((statement) => [...this.readBy(statement)]);
  }
}

/** A value of a round as it is known behind its loop. */
function collected({ nodeId, aspect }: Value): readonly Value[] {
  return aspect === 'completed' ? [] : [{ nodeId, aspect: aspect + 1 }];
}

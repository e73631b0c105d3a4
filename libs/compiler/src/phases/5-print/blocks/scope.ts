import { code, type Code } from '@workflow-builder/code-printer';
import { type Expression, isMaybeAbsent, type LoopVariableRead } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { ExpressionPrinter } from '../expressions/expression-printer.js';
import type { WorkflowPrinter } from '../printer.js';
import type { HelperName } from '../vocabulary.js';
import { keyOf, outputNodes, type Value } from './values.js';

/** A variable of the generated code that holds a value. */
export interface Binding {
  readonly value: Value;
  readonly name: Code;
  /** Whether its TypeScript type has no undefined beyond that of the value itself. */
  readonly isCertain: boolean;
  /** Whether it was declared before it got its value; functions that see it then cannot count on it. */
  readonly isHoisted: boolean;
}

/** The variables that a piece of generated code sees, as its blocks and functions nest. */
export class Scope implements ExpressionPrinter {
  private readonly bindings = new Map<string, Binding>();

  private constructor(
    readonly printer: WorkflowPrinter,
    private readonly parent: Scope | undefined,
    private readonly isFunction: boolean,
  ) {}

  static root(printer: WorkflowPrinter): Scope {
    return new Scope(printer, undefined, true);
  }

  block(): Scope {
    return new Scope(this.printer, this, false);
  }

  function(): Scope {
    return new Scope(this.printer, this, true);
  }

  bind(binding: Binding): void {
    this.bindings.set(keyOf(binding.value), binding);
  }

  find(key: string): Binding | undefined {
    const own = this.bindings.get(key);
    if (own !== undefined) return own;
    const outer = this.parent?.find(key);
    return outer?.isHoisted === true && this.isFunction ? { ...outer, isCertain: false } : outer;
  }

  /** The variable that a value was hoisted to, where it is assigned instead of declared. */
  hoisted(value: Value): Binding | undefined {
    const binding = this.find(keyOf(value));
    return binding?.isHoisted === true ? binding : undefined;
  }

  /** Every variable in sight, by key. */
  visible(): ReadonlyMap<string, Binding> {
    return new Map([...(this.parent?.visible() ?? []), ...this.bindings]);
  }

  /** Whether some of the variables that expressions count on may be undefined as far as TypeScript knows. */
  lacks(expressions: readonly Expression[]): boolean {
    return countedOn(expressions).some((value) => this.isInDoubt(value));
  }

  /** Statements that make certain what expressions count on: that steps which have run left an output. */
  assure(expressions: readonly Expression[]): readonly Code[] {
    return countedOn(expressions).flatMap((value) => {
      if (!this.isInDoubt(value)) return [];
      const doubted = this.read(value);
      const name = this.printer.alias(value);
      this.bind({ value, name, isCertain: true, isHoisted: false });
      return [code`const ${name} = ${this.helper('ran')}(${doubted});`];
    });
  }

  private isInDoubt(value: Value): boolean {
    const binding = this.find(keyOf(value));
    return binding !== undefined && !binding.isCertain && !isMaybeAbsent(this.printer.typeOf(value));
  }

  output(nodeId: NodeId, levels: number): Code {
    return this.read({ nodeId, aspect: levels });
  }

  /** @throws RangeError for a value that is not in sight. */
  read(value: Value): Code {
    const binding = this.find(keyOf(value));
    if (binding === undefined) throw new RangeError(`Nothing holds ${keyOf(value)} here.`);
    return binding.name;
  }

  variable(name: string): Code {
    return this.printer.variable(name);
  }

  loopVariable(loopId: NodeId, role: LoopVariableRead['role']): Code {
    return this.printer.readLoopVariable(loopId, role);
  }

  helper(name: HelperName): Code {
    return this.printer.helper(name);
  }
}

/** The outputs that expressions count on. One that may be undefined anywhere in them is guarded wherever it is read. */
function countedOn(expressions: readonly Expression[]): readonly Value[] {
  const outputs = expressions.flatMap(outputNodes);
  if (outputs.length === 0) return [];
  const guarded = new Set(
    outputs.filter(({ type }) => isMaybeAbsent(type)).map(({ nodeId, levels }) => keyOf({ nodeId, aspect: levels })),
  );
  const values = outputs.map(({ nodeId, levels }) => ({ nodeId, aspect: levels }));
  return values.filter((value) => !guarded.has(keyOf(value)));
}

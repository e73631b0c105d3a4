import { braces, code, type Code, identifier, lines, list, literal, object } from '@workflow-builder/code-printer';
import { expressionsOf, type RunResult, type Statement, type Step, type StructuredHandler } from '@workflow-builder/ir';
import type { ActivityProxies } from './activity-proxies.js';
import { BlockPrinter, type Place } from './blocks/block-printer.js';
import { Continuation } from './blocks/continuation.js';
import { Scope } from './blocks/scope.js';
import { received, State } from './blocks/state.js';
import { TailPrinter } from './blocks/tail.js';
import { keyOf, Values } from './blocks/values.js';
import { printPresent } from './expressions.js';
import type { WorkflowPrinter } from './printer.js';
import { temporal } from './vocabulary.js';

/** The function of a workflow, with the types and definitions that it needs around it. */
export class WorkflowFunction {
  private readonly state: State;
  private readonly values: Values;
  private readonly continuation: Continuation;
  private readonly blocks: BlockPrinter;

  constructor(
    private readonly printer: WorkflowPrinter,
    steps: readonly Step[],
    proxies: ActivityProxies,
  ) {
    const { program } = printer;
    this.state = new State(program, steps, printer);
    this.values = new Values(program);
    this.continuation = new Continuation(program, printer, this.state.carried());
    this.blocks = new BlockPrinter(printer, proxies, this.values, this.continuation);
  }

  types(stateName: Code): readonly Code[] {
    const state = this.continuation.isEnabled ? [this.printStateType(stateName)] : [];
    return [...this.state.types(), ...state];
  }

  definitions(): readonly Code[] {
    return this.state.definitions();
  }

  /** The function, without `export`. To be printed before its types, which depend on it. */
  print(input: Code, result: Code, stateName: Code): Code {
    const isResumable = this.continuation.isEnabled;
    const parameters = list('(', isResumable ? [input, code`resumed?: ${stateName}`] : [input], ')');
    const signature = code`async function ${this.printer.workflowName}${parameters}: Promise<${result}>`;
    const statements = [
      ...(isResumable ? [code`let resume = resumed;`] : []),
      ...this.state.declarations(isResumable),
      ...this.state.handlers(),
      ...this.printer.program.handlers.map((handler) => this.printHandler(handler)),
      ...this.printBody(),
    ];
    return code`${signature} ${braces(lines(statements))}`;
  }

  private printStateType(name: Code): Code {
    const type = code`type ${name} = ${this.continuation.stateType()};`;
    return this.printer.includeComments
      ? lines([code`/** What a run that is continued as new begins with. */`, type])
      : type;
  }

  private printBody(): readonly Code[] {
    const { body, result, isService, handlers } = this.printer.program;
    const scope = Scope.root(this.printer);
    const returned = this.directReturn(scope) ?? this.tailReturns(scope);
    if (returned !== undefined) return returned;
    const place = this.place(scope, new Set(this.values.readByResult(result)));
    const statements = this.blocks.print(body, place, true);
    if (isService) return [...statements, ...this.continuation.idle(place)];
    const handled = handlers.length === 0 ? [] : [code`await ${temporal.condition}(${temporal.allHandlersFinished});`];
    return [...statements, ...handled, ...this.printResult(result, scope)];
  }

  /** A last step whose output is the result is returned as it stands. */
  private directReturn(scope: Scope): readonly Code[] | undefined {
    const { body, result, handlers } = this.printer.program;
    const last = body.at(-1);
    const isLast = result.kind === 'value' && result.value.kind === 'output' && endsWith(last, result.value.nodeId);
    if (!isLast || last?.kind !== 'step' || handlers.length > 0 || last.step.output.kind === 'undefined')
      return undefined;
    const place = this.place(scope, this.values.readBy(last));
    const before = this.blocks.print(body.slice(0, -1), place, true);
    const prelude = scope.assure(expressionsOf(last.step.operation));
    return [
      ...before,
      ...prelude,
      this.blocks.commented(last.step, code`return ${this.blocks.call(last.step, scope)};`),
    ];
  }

  /** Where each path ends by itself, each returns its own result. */
  private tailReturns(scope: Scope): readonly Code[] | undefined {
    const { body, result, handlers } = this.printer.program;
    if (result.kind !== 'ends' || result.inLoop || result.reached === 'any') return undefined;
    const tail = new TailPrinter(this.blocks, result);
    if (handlers.length > 0 || this.continuation.isEnabled || !tail.canPrint(body)) return undefined;
    return tail.print(body, this.place(scope, new Set()));
  }

  /** The place of the main path, behind which some values are read. */
  private place(scope: Scope, read: ReadonlySet<string>): Place {
    const needs = (key: string): boolean => read.has(key);
    const spine = this.continuation.root(needs);
    return { scope, needs, ...(spine === undefined ? {} : { spine }) };
  }

  private printResult(result: RunResult, scope: Scope): readonly Code[] {
    if (result.kind === 'value') {
      const prelude = scope.assure([result.value]);
      return [...prelude, code`return ${printPresent(result.value, scope)};`];
    }
    const outputs = result.ends.map(({ nodeId }) =>
      result.inLoop ? code`ends[${nodeId}]` : scope.read({ nodeId, aspect: 0 }),
    );
    switch (result.reached) {
      case 'one':
        return [code`return ${this.onlyOne(outputs)};`];
      case 'at-most-one':
        return [code`return ${outputs.reduce((first, next) => code`${first} ?? ${next}`)} ?? null;`];
      case 'any':
        return [code`return ${this.printer.helper('resultOf')}(${this.endsObject(result, outputs)});`];
    }
  }

  private onlyOne(outputs: readonly Code[]): Code {
    const last = outputs.at(-1) ?? literal(null);
    return outputs.slice(0, -1).reduceRight(
      (rest, output) => {
        return code`${output} !== undefined ? ${output} : ${rest}`;
      },
      code`${this.printer.helper('ran')}(${last})`,
    );
  }

  private endsObject({ ends, inLoop }: Extract<RunResult, { kind: 'ends' }>, outputs: readonly Code[]): Code {
    if (inLoop) return identifier('ends');
    return object(ends.map(({ nodeId }, index) => [nodeId, outputs[index] ?? literal(null)] as const));
  }

  private printHandler(handler: StructuredHandler): Code {
    const { receive, body, answer } = handler;
    const scope = Scope.root(this.printer);
    const value = { nodeId: receive.nodeId, aspect: 0 };
    const isAnswered = receive.operation.channel === 'update';
    const needed = new Set(isAnswered ? this.values.readByExpressions([answer]) : []);
    const isMessageRead = needed.has(keyOf(value)) || body.some((each) => this.values.readBy(each).has(keyOf(value)));
    const call = code`${this.printer.helper('step')}(${receive.nodeId}, {}, () => ${received(receive)})`;
    const binding = isMessageRead ? code`const ${this.printer.nameOf(value)} = ` : code``;
    scope.bind({ value, name: this.printer.nameOf(value), isCertain: true, isHoisted: false });
    const statements = this.blocks.print(body, { scope, needs: (key) => needed.has(key) });
    const answered = isAnswered ? [...scope.assure([answer]), code`return ${printPresent(answer, scope)};`] : [];
    const first = this.blocks.commented(receive, code`${binding}await ${this.printer.from(receive, call)};`);
    return this.state.handle(
      handler,
      braces(lines([...this.state.refusal(receive), first, ...statements, ...answered])),
    );
  }
}

function endsWith(statement: Statement | undefined, nodeId: string): boolean {
  return statement?.kind === 'step' && statement.step.nodeId === nodeId;
}

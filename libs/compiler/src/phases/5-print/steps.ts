import { arrow, code, type Code, list, literal, object, template } from '@workflow-builder/code-printer';
import {
  type ChildOperation,
  type ContainerOperation,
  describeType,
  type Expression,
  type Operation,
  type Step,
  type VariableChange,
  widen,
} from '@workflow-builder/ir';
import { formatDuration, type NodeId } from '@workflow-builder/workflow-model';
import type { ActivityProxies } from './activity-proxies.js';
import type { Scope } from './blocks/scope.js';
import { beginsWithBrace } from './expressions/braces.js';
import { mayBeAbsent, printExpression, printPresent } from './expressions.js';
import { printRetryPolicy } from './retry-policy.js';
import { printType } from './types.js';
import { temporal, typeNames } from './vocabulary.js';

/** The call that executes one node and reports it: `step(id, input, run)`, or `callActivity(id, label, input, activity)`. */
export function printStepCall(step: Step, scope: Scope, proxies: ActivityProxies): Code {
  return scope.printer.from(step, new StepCode(step, scope, proxies).print());
}

/** A node as the `step` helper takes it: what it reports as input, and the function that executes it. */
interface StepParts {
  readonly input: Code;
  readonly run: Code;
}

type Executed = Exclude<Operation, ContainerOperation | { readonly kind: 'pass' | 'answer' }>;

const nothing = object([]);

class StepCode {
  private readonly nodeId: NodeId;

  constructor(
    private readonly step: Step,
    private readonly scope: Scope,
    private readonly proxies: ActivityProxies,
  ) {
    this.nodeId = step.nodeId;
  }

  print(): Code {
    const { operation } = this.step;
    if (!isExecuted(operation)) throw new RangeError(`The node ${this.nodeId} is no step.`);
    if (operation.kind === 'activity') return this.printActivity(operation.input);
    const { input, run } = this.printParts(operation);
    return this.printCall('step', [input, run]);
  }

  private printActivity(input: Expression): Code {
    const { step, proxies } = this;
    return this.printCall('callActivity', [literal(step.label), this.value(input), proxies.nameOf(step)]);
  }

  private printCall(helper: 'step' | 'callActivity', parameters: readonly Code[]): Code {
    return code`${this.scope.helper(helper)}${list('(', [literal(this.nodeId), ...parameters], ')')}`;
  }

  private printParts(operation: Exclude<Executed, { readonly kind: 'activity' }>): StepParts {
    const { scope } = this;
    switch (operation.kind) {
      case 'start':
        return { input: code`input`, run: code`() => ({ startedAt: new Date().toISOString() })` };
      case 'unimplemented':
        return {
          input: this.value(operation.input),
          run: code`() => ${scope.helper('unimplemented')}(${operation.activity})`,
        };
      case 'end':
        return this.printEnd(operation.result);
      case 'transform':
        return { input: nothing, run: this.returning(operation.value) };
      case 'condition':
        return { input: nothing, run: this.returning(operation.test) };
      case 'delay':
        return this.printDelay(operation.duration);
      case 'fail':
        return this.printFail(operation);
      case 'variable':
        return this.printVariable(operation.name, operation.change);
      case 'receive':
        return this.printReceive(operation.name, operation.timeoutMs);
      case 'send':
        return this.printSend(operation);
      case 'child':
        return this.printChild(operation);
      case 'publish':
        return this.printPublish(operation.query, operation.value);
    }
  }

  private printEnd(result: Expression): StepParts {
    const input = object([['result', this.value(result)]]);
    const value = mayBeAbsent(result) ? code`result ?? null` : code`result`;
    const { result: runResult } = this.scope.printer.program;
    const isKept = runResult.kind === 'ends' && runResult.inLoop;
    return {
      input,
      run: isKept ? code`({ result }) => (ends[${this.nodeId}] = ${value})` : code`({ result }) => ${value}`,
    };
  }

  private printDelay(duration: number | Expression): StepParts {
    const summary = object([['summary', literal(this.step.label)]]);
    const slept = (time: Code): Code => code`async () => {
  await ${temporal.sleep}(${time}, ${summary});
  return null;
}`;
    if (typeof duration === 'number') {
      const text = formatDuration(duration);
      return { input: object([['duration', literal(text)]]), run: slept(literal(text)) };
    }
    // A computed duration is a number of seconds.
    return {
      input: object([['duration', this.value(duration)]]),
      run: code`async ({ duration }) => {
  await ${temporal.sleep}(duration * 1000, ${summary});
  return null;
}`,
    };
  }

  private printFail({ message, type, nonRetryable }: Extract<Operation, { kind: 'fail' }>): StepParts {
    return {
      input: object([
        ['message', this.value(message)],
        ['type', literal(type)],
      ]),
      run: code`({ message, type }): null => {
  throw ${temporal.ApplicationFailure}.create({ message, type, nonRetryable: ${nonRetryable} });
}`,
    };
  }

  private printVariable(name: string, change: VariableChange): StepParts {
    const variable = this.scope.variable(name);
    const input = (operand: Code | undefined, field: string): Code =>
      object([
        ['name', literal(name)],
        ['operation', literal(change.kind)],
        ...(operand === undefined ? [] : [[field, operand] as const]),
      ]);
    switch (change.kind) {
      case 'get':
        return { input: input(undefined, ''), run: code`() => ${variable}` };
      case 'set':
        return {
          input: input(this.present(change.value), 'value'),
          run: code`({ value })${this.widened(change.value)} => (${variable} = value)`,
        };
      case 'append':
        return {
          input: input(this.present(change.value), 'value'),
          run: code`({ value }) => (${variable} = [...${variable}, value])`,
        };
      case 'increment':
        return {
          input: input(this.value(change.amount), 'amount'),
          run: code`({ amount }) => (${variable} += amount)`,
        };
      case 'decrement':
        return {
          input: input(this.value(change.amount), 'amount'),
          run: code`({ amount }) => (${variable} -= amount)`,
        };
    }
  }

  private printReceive(name: string, timeoutMs: number | undefined): StepParts {
    const inbox = this.scope.printer.inbox(name);
    const call =
      timeoutMs === undefined
        ? code`${this.scope.helper('receive')}(${inbox})`
        : code`${this.scope.helper('receiveWithin')}(${inbox}, ${timeoutMs})`;
    return { input: nothing, run: code`() => ${call}` };
  }

  private printSend({ workflowId, signal, payload }: Extract<Operation, { kind: 'send' }>): StepParts {
    const input = object([
      ['workflowId', this.value(workflowId)],
      ['signal', literal(signal)],
      ...(payload === undefined ? [] : [['payload', this.present(payload)] as const]),
    ]);
    const fields = payload === undefined ? code`{ workflowId, signal }` : code`{ workflowId, signal, payload }`;
    const message = payload === undefined ? code`(signal)` : code`<[${typeNames.JsonValue}]>(signal, payload)`;
    return {
      input,
      run: code`async (${fields}) => {
  await ${temporal.getExternalWorkflowHandle}(workflowId).signal${message};
  return null;
}`,
    };
  }

  private printChild(operation: ChildOperation): StepParts {
    const { workflowType, awaited, input } = operation;
    const options = object([
      ['args', code`[request]`],
      ['workflowId', this.childId(operation)],
      ...this.childOptions(operation),
    ]);
    const type = code`(input: ${printType(widen(input.type))}) => Promise<${printType(this.childResult())}>`;
    const signature = code`<${type}>${list('(', [literal(workflowType), options], ')')}`;
    // Not called `input`, which would hide the workflow's, and the child's id may read that.
    const run = awaited
      ? code`(request) => ${temporal.executeChild}${signature}`
      : code`async (request) => {
  const child = await ${temporal.startChild}${signature};
  return { workflowId: child.workflowId, runId: child.firstExecutionRunId };
}`;
    return { input: this.value(input), run };
  }

  private childResult(): Step['output'] {
    const { operation, output } = this.step;
    return operation.kind === 'child' && !operation.awaited ? { kind: 'json' } : output;
  }

  private childId({ workflowId }: ChildOperation): Code {
    if (workflowId !== undefined) return this.value(workflowId);
    const rounds = this.scope.printer.loopsAround(this.nodeId).flatMap((loop) => {
      const index = this.scope.loopVariable(loop, 'index');
      return ['/', index];
    });
    return template([code`${temporal.workflowInfo}().workflowId`, `/${this.nodeId}`, ...rounds]);
  }

  private childOptions(operation: ChildOperation): readonly (readonly [string, Code])[] {
    const { taskQueue, parentClosePolicy, executionTimeoutMs, runTimeoutMs, retry, awaited } = operation;
    return [
      ...(taskQueue === undefined ? [] : [['taskQueue', literal(taskQueue)] as const]),
      ...(parentClosePolicy === 'TERMINATE' ? [] : [['parentClosePolicy', literal(parentClosePolicy)] as const]),
      ...(executionTimeoutMs === undefined
        ? []
        : [['workflowExecutionTimeout', literal(formatDuration(executionTimeoutMs))] as const]),
      ...(runTimeoutMs === undefined ? [] : [['workflowRunTimeout', literal(formatDuration(runTimeoutMs))] as const]),
      ...(retry === undefined ? [] : [['retry', printRetryPolicy(retry)] as const]),
      ...(awaited ? [['cancellationType', literal('WAIT_CANCELLATION_COMPLETED')] as const] : []),
      ['staticSummary', literal(this.step.label)],
    ];
  }

  private printPublish(query: string, value: Expression): StepParts {
    const target = code`published[${query}]`;
    return {
      input: object([['value', this.present(value)]]),
      run: code`({ value }) => (${target} = value)`,
    };
  }

  private returning(value: Expression): Code {
    const printed = this.present(value);
    const parameters = code`()${this.widened(value)}`;
    return beginsWithBrace(value) ? code`${parameters} => (${printed})` : arrow(parameters, printed);
  }

  /** The type of the output, where TypeScript would take it for one certain text or number. */
  private widened({ type }: Expression): Code {
    const { output } = this.step;
    return describeType(widen(type)) === describeType(type) ? code`` : code`: ${printType(output)}`;
  }

  private value(expression: Expression): Code {
    return printExpression(expression, this.scope, this.nodeId);
  }

  private present(expression: Expression): Code {
    return printPresent(expression, this.scope, this.nodeId);
  }
}

function isExecuted(operation: Operation): operation is Executed {
  return !['loop', 'phase', 'retry', 'pass', 'answer'].includes(operation.kind);
}

import { code, type Code, list, literal, object } from '@workflow-builder/code-printer';
import type { Step } from '@workflow-builder/ir';
import type { ActivityProxies } from './activity-proxies.js';
import { mayBeAbsent, printExpression } from './expressions.js';
import type { WorkflowPrinter } from './printer.js';

/** The call that executes one node and reports it: `step(id, input, run)`. */
export function printStepCall(step: Step, printer: WorkflowPrinter, proxies: ActivityProxies): Code {
  const { input, run } = printOperation(step, printer, proxies);
  return printer.from(step, code`${printer.helper('step')}${list('(', [literal(step.nodeId), input, run], ')')}`);
}

interface PrintedOperation {
  readonly input: Code;
  readonly run: Code;
}

function printOperation(step: Step, printer: WorkflowPrinter, proxies: ActivityProxies): PrintedOperation {
  const { nodeId, operation } = step;
  switch (operation.kind) {
    case 'start':
      return { input: code`input`, run: code`() => ({ startedAt: new Date().toISOString() })` };
    case 'activity':
      return { input: printExpression(operation.input, printer, nodeId), run: proxies.nameOf(step) };
    case 'unimplemented':
      return {
        input: printExpression(operation.input, printer, nodeId),
        run: code`() => ${printer.helper('unimplemented')}(${operation.activity})`,
      };
    case 'end':
      return {
        input: object([['result', printExpression(operation.result, printer, nodeId)]]),
        run: mayBeAbsent(operation.result) ? code`({ result }) => result ?? null` : code`({ result }) => result`,
      };
  }
}

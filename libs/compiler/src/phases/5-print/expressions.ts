import {
  code,
  type Code,
  identifier,
  list,
  literal,
  member,
  object,
  originating,
  template,
} from '@workflow-builder/code-printer';
import { absent, type Expression, isAssignable } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { WorkflowPrinter } from './printer.js';

/** An expression as code; where it belongs to a node, each field remembers where it stems from. */
export function printExpression(expression: Expression, printer: WorkflowPrinter, nodeId?: NodeId): Code {
  const printed = printKind(expression, printer, nodeId);
  const { field } = expression;
  return field === undefined || nodeId === undefined ? printed : originating({ nodeId, field }, printed);
}

/** As above, with null where the value is absent. */
export function printPresent(expression: Expression, printer: WorkflowPrinter, nodeId?: NodeId): Code {
  const printed = printExpression(expression, printer, nodeId);
  return mayBeAbsent(expression) ? code`${printed} ?? null` : printed;
}

/** Whether the value can be undefined. */
export function mayBeAbsent({ type }: Expression): boolean {
  return isAssignable(absent, type);
}

function printKind(expression: Expression, printer: WorkflowPrinter, nodeId?: NodeId): Code {
  const print = (inner: Expression): Code => printExpression(inner, printer, nodeId);
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value);
    case 'object':
      return object(expression.entries.map(([key, value]) => [key, print(value)]));
    case 'array':
      return list(
        '[',
        expression.items.map((item) => printPresent(item, printer, nodeId)),
        ']',
      );
    case 'text':
      return template(
        expression.parts.map((part) => (typeof part === 'string' ? part : printText(part, printer, nodeId))),
      );
    case 'input':
      return identifier('input');
    case 'output':
      return printer.output(expression.nodeId);
    case 'property':
      return member(print(expression.target), expression.key);
    case 'lookup':
      return code`${printer.helper('field')}${list('(', [print(expression.target), literal(expression.key)], ')')}`;
  }
}

function printText(part: Expression, printer: WorkflowPrinter, nodeId?: NodeId): Code {
  const value = printExpression(part, printer, nodeId);
  return isAssignable(part.type, { kind: 'string' }) ? value : code`${printer.helper('text')}(${value})`;
}

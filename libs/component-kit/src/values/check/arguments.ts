import { describeType, type Expression, isAssignable, type ValueType } from '@workflow-builder/ir';
import type { SyntaxKind } from '../syntax/syntax-node.js';
import { adviceFor } from './advice.js';
import type { Checking } from './checking.js';

/** What a method or function takes. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  /** Type of any number of further arguments. */
  readonly rest?: ValueType;
}

interface Parameter {
  readonly type: ValueType;
  readonly optional?: boolean;
}

/** The arguments of a call, each of a type that the signature takes. */
export function checkArguments(
  name: string,
  signature: Signature,
  node: SyntaxKind<'call'>,
  checking: Checking,
): readonly Expression[] | undefined {
  if (!isCountRight(signature, node.args.length)) return reportCount(name, signature, node, checking);
  const args = node.args.map((argument, index) => {
    const value = checking.check(argument);
    const expected = signature.parameters[index]?.type ?? signature.rest;
    if (value === undefined || expected === undefined || isAssignable(value.type, expected)) return value;
    return checking.report('OPERAND_TYPE', {
      operator: name,
      text: checking.textOf(node),
      column: checking.columnOf(argument.start),
      expected: describeType(expected),
      actual: describeType(value.type),
      advice: adviceFor(value.type),
    });
  });
  return args.every((argument) => argument !== undefined) ? args : undefined;
}

function least({ parameters }: Signature): number {
  return parameters.filter(({ optional }) => optional !== true).length;
}

function isCountRight(signature: Signature, count: number): boolean {
  return count >= least(signature) && (signature.rest !== undefined || count <= signature.parameters.length);
}

function reportCount(name: string, signature: Signature, node: SyntaxKind<'call'>, checking: Checking): undefined {
  const [from, to] = [least(signature), signature.parameters.length];
  const range = signature.rest !== undefined ? `at least ${from}` : from === to ? String(from) : `${from} to ${to}`;
  return checking.report('ARGUMENTS_COUNT', {
    name,
    text: checking.textOf(node),
    column: checking.columnOf(node.callee.end),
    expected: `${range} arguments`,
    count: node.args.length,
  });
}

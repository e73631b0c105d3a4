import {
  absent,
  array,
  boolean,
  describeType,
  isNever,
  json,
  membersOf,
  type MethodName,
  methodNames,
  number,
  string,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import type { SyntaxKind } from '../syntax/syntax-node.js';
import { checkTarget, isText, type Link } from './access.js';
import { checkArguments, type Signature } from './arguments.js';
import type { Checking } from './checking.js';
import { checkFunction } from './functions.js';
import { settledType } from './settled-type.js';
import { suggest } from './suggest.js';
import { isNothing, withoutNothing } from './type-facts.js';

/** A call as a link of a chain: of a function, or of a method of a text or a list. */
export function checkMethod(node: SyntaxKind<'call'>, checking: Checking): Link | undefined {
  const called = checkFunction(node, checking);
  if (called !== 'no-function') return called === undefined ? undefined : { value: called, stops: false };
  const { callee } = node;
  if (callee.kind !== 'member')
    return checking.report('EXPRESSION_NOT_ALLOWED', {
      text: checking.textOf(node),
      construct: 'a call of what is no function',
      column: checking.columnOf(callee.start),
      instead: 'call a method of a text or a list',
    });
  const target = checkTarget(callee, checking);
  if (target === undefined) return undefined;
  const type = settledType(target.value);
  const isMissing = membersOf(type).some(isNothing);
  const signature = signatureOf(withoutNothing(type), callee.name);
  if (signature === undefined) return reportUnknownMethod(type, callee, checking);
  if (isMissing && !callee.optional)
    return checking.report('VALUE_MAYBE_ABSENT', {
      reference: checking.textOf(callee),
      property: callee.name,
      column: checking.columnOf(callee.end - callee.name.length),
      absent: describeType(union(membersOf(type).filter(isNothing))),
    });
  const args = checkArguments(callee.name, signature, node, checking);
  if (args === undefined) return undefined;
  const { name } = signature;
  return {
    value: {
      kind: 'method',
      target: target.value,
      name,
      args,
      ...(isMissing ? { optional: true } : {}),
      type: signature.result,
    },
    stops: target.stops || isMissing,
  };
}

interface MethodSignature extends Signature {
  readonly name: MethodName;
  readonly result: ValueType;
}

function signatureOf(target: ValueType, name: string): MethodSignature | undefined {
  const known = methodNames.find((each) => each === name);
  if (known === undefined || isNever(target)) return undefined;
  if (membersOf(target).every(isText)) return textMethod(known);
  return target.kind === 'array' ? listMethod(known, target.items) : undefined;
}

const optionalNumber = { type: number, optional: true } as const;

function textMethod(name: MethodName): MethodSignature | undefined {
  switch (name) {
    case 'includes':
    case 'startsWith':
    case 'endsWith':
      return { name, parameters: [{ type: string }, optionalNumber], result: boolean };
    case 'indexOf':
      return { name, parameters: [{ type: string }, optionalNumber], result: number };
    case 'slice':
      return { name, parameters: [optionalNumber, optionalNumber], result: string };
    case 'split':
      return { name, parameters: [{ type: string }, optionalNumber], result: array(string) };
    case 'trim':
    case 'toLowerCase':
    case 'toUpperCase':
      return { name, parameters: [], result: string };
    case 'concat':
      return { name, parameters: [], rest: string, result: string };
    case 'at':
      return { name, parameters: [{ type: number }], result: union([string, absent]) };
    case 'join':
      return undefined;
  }
}

function listMethod(name: MethodName, item: ValueType): MethodSignature | undefined {
  switch (name) {
    case 'includes':
      return { name, parameters: [{ type: item }, optionalNumber], result: boolean };
    case 'indexOf':
      return { name, parameters: [{ type: item }, optionalNumber], result: number };
    case 'slice':
      return { name, parameters: [optionalNumber, optionalNumber], result: array(item) };
    case 'concat':
      return { name, parameters: [], rest: union([item, array(item)]), result: array(item) };
    case 'at':
      return { name, parameters: [{ type: number }], result: union([item, absent]) };
    case 'join':
      return { name, parameters: [{ type: string, optional: true }], result: string };
    default:
      return undefined;
  }
}

function reportUnknownMethod(type: ValueType, callee: SyntaxKind<'member'>, checking: Checking): undefined {
  const { name } = callee;
  const offered = methodNames.filter((each) => signatureOf(withoutNothing(type), each) !== undefined);
  const isAnything = membersOf(type).some((member) => member === json || member.kind === 'json');
  return checking.report('METHOD_UNKNOWN', {
    reference: checking.textOf(callee),
    name,
    column: checking.columnOf(callee.end - name.length),
    type: describeType(type),
    suggestion: isAnything
      ? 'convert the value with `String(…)`, or declare a schema so that its type is known'
      : suggest(name, offered),
  });
}

import {
  absent,
  array,
  type Expression,
  functionNames,
  json,
  jsonObject,
  number,
  string,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import type { SyntaxKind, SyntaxNode } from '../syntax/syntax-node.js';
import { checkArguments, type Signature } from './arguments.js';
import type { Checking } from './checking.js';
import { suggest } from './suggest.js';

interface FunctionSignature extends Signature {
  readonly result: ValueType;
}

const anything = union([json, absent]);
const ofNumber: FunctionSignature = { parameters: [{ type: number }], result: number };
const ofNumbers: FunctionSignature = { parameters: [{ type: number }], rest: number, result: number };

const signatures: Readonly<Record<(typeof functionNames)[number], FunctionSignature>> = {
  'Math.min': ofNumbers,
  'Math.max': ofNumbers,
  'Math.floor': ofNumber,
  'Math.ceil': ofNumber,
  'Math.round': ofNumber,
  'Math.abs': ofNumber,
  'Object.keys': { parameters: [{ type: union([jsonObject, array(json)]) }], result: array(string) },
  'JSON.stringify': { parameters: [{ type: json }], result: string },
  String: { parameters: [{ type: anything }], result: string },
  Number: { parameters: [{ type: anything }], result: number },
};

/** A call of a function; `no-function` where it is a method that is called. */
export function checkFunction(node: SyntaxKind<'call'>, checking: Checking): Expression | undefined | 'no-function' {
  const named = nameOf(node.callee, checking);
  if (named === undefined) return 'no-function';
  const name = functionNames.find((each) => each === named);
  if (name === undefined)
    return checking.report('METHOD_UNKNOWN', {
      reference: checking.textOf(node.callee),
      name: named,
      column: checking.columnOf(node.callee.start),
      type: 'no object in scope',
      suggestion: suggest(named, functionNames),
    });
  const signature = signatures[name];
  const args = checkArguments(name, signature, node, checking);
  return args === undefined ? undefined : { kind: 'call', name, args, type: signature.result };
}

/** The name of what is called, where that is no value in scope. */
function nameOf(callee: SyntaxNode, checking: Checking): string | undefined {
  const { loopVariables, nodeIds } = checking.context.scope;
  const isFree = (name: string): boolean => !loopVariables.has(name) && !nodeIds.has(name);
  if (callee.kind === 'name') return isFree(callee.name) ? callee.name : undefined;
  if (callee.kind !== 'member' || callee.target.kind !== 'name' || callee.optional) return undefined;
  const { name } = callee.target;
  return ['Math', 'Object', 'JSON'].includes(name) && isFree(name) ? `${name}.${callee.name}` : undefined;
}

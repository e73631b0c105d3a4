import type { Expression } from '@workflow-builder/ir';
import type { SyntaxKind } from '../syntax/syntax-node.js';
import { endOf } from './access.js';
import type { Checking } from './checking.js';
import { checkMethod } from './methods.js';

/** The value of a call. */
export function checkCall(node: SyntaxKind<'call'>, checking: Checking): Expression | undefined {
  return endOf(checkMethod(node, checking));
}

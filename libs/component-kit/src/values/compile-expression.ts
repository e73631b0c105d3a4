import type { Expression } from '@workflow-builder/ir';
import { checkerFor, checkExpression } from './check/checker.js';
import { checkResult } from './check/result.js';
import { rootNames } from './check/roots.js';
import type { ValueContext } from './context.js';
import { parsed } from './parsed.js';
import { parseWholeExpression } from './syntax/parse-expression.js';
import { isJsonPath, parseJsonPath } from './syntax/parse-json-path.js';
import type { SyntaxNode } from './syntax/syntax-node.js';

/**
 * A text that is an expression as it stands, as in conditions; placeholders in it stand for what they hold. Undefined after a
 * finding.
 */
export function compileExpression(text: string, field: string, context: ValueContext): Expression | undefined {
  const origin = { text, field };
  const node = parsed(origin, context, () => parseBareText(text, context));
  const value = node === undefined ? undefined : checkExpression(node, origin, context);
  return value === undefined ? undefined : { ...value, field };
}

/** What `result` names at the node. Undefined after a finding. */
export function compileResult(field: string, context: ValueContext): Expression | undefined {
  return checkResult(checkerFor({ text: 'result', field }, context));
}

/** Whether a text begins with a root or a loop variable in scope, and so is meant as an expression where both may stand. */
export function beginsWithReference(text: string, { scope }: Pick<ValueContext, 'scope'>): boolean {
  if (isJsonPath(text)) return true;
  const name = /^[\p{ID_Start}$_][\p{ID_Continue}$]*/u.exec(text.trimStart())?.[0];
  return name !== undefined && (rootNames.includes(name) || scope.loopVariables.has(name));
}

export function parseBareText(text: string, { scope }: Pick<ValueContext, 'scope'>): SyntaxNode {
  const trimmed = text.trim();
  return isJsonPath(trimmed) ? parseJsonPath(trimmed, scope.nodeIds) : parseWholeExpression(text, scope.nodeIds);
}

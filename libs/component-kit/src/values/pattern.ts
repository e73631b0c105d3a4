import type { JsonValue } from '@workflow-builder/workflow-model';
import type { ValueContext } from './context.js';
import { binaryOf, callOf, literalOf } from './syntax/build.js';
import type { SyntaxNode } from './syntax/syntax-node.js';

/**
 * Whether a text matches a regular expression, for patterns that are plain text with `^` before or `$` behind at most: no engine
 * that backtracks runs what a document says. Others are a finding.
 */
export function parsePattern(
  text: SyntaxNode,
  pattern: JsonValue | undefined,
  field: string,
  { label, report }: ValueContext,
): SyntaxNode | undefined {
  const parts = typeof pattern === 'string' ? /^(\^?)((?:[^\\^$.|?*+()[\]{}]|\\\W)*)(\$?)$/su.exec(pattern) : null;
  if (parts === null) {
    report('REGEX_NOT_SUPPORTED', { pattern: JSON.stringify(pattern ?? null), label }, { field });
    return undefined;
  }
  const [, begin, plain = '', end] = parts;
  const literal = literalOf(plain.replace(/\\(\W)/gsu, '$1'));
  if (begin === '^' && end === '$') return binaryOf('===', text, literal);
  if (begin === '^') return callOf(text, 'startsWith', literal);
  return callOf(text, end === '$' ? 'endsWith' : 'includes', literal);
}

import { syntaxFault } from './fault.js';
import type { NodeIds } from './node-ids.js';
import { parseExpressionAt } from './parse-expression.js';
import type { SyntaxNode } from './syntax-node.js';

/** What counts as a placeholder: `${x}` alone, in prompts `{{x}}` as well, in URLs `{x}` as well. */
export type PlaceholderStyle = 'default' | 'prompt' | 'url';

interface Brackets {
  readonly open: string;
  readonly close: string;
}

const always: readonly Brackets[] = [{ open: '${', close: '}' }];
const brackets: Readonly<Record<PlaceholderStyle, readonly Brackets[]>> = {
  default: always,
  prompt: [...always, { open: '{{', close: '}}' }],
  url: [...always, { open: '{', close: '}' }],
};

/** Splits a text at its placeholders; `\${` stands for the characters themselves. @throws FaultError */
export function parseTemplate(text: string, ids: NodeIds, style: PlaceholderStyle): readonly (string | SyntaxNode)[] {
  if (!text.includes('{')) return text === '' ? [] : [text];
  const parts: (string | SyntaxNode)[] = [];
  const styles = brackets[style];
  let plain = '';
  let offset = 0;
  while (offset < text.length) {
    const here = offset;
    const placeholder = styles.find(({ open }) => text.startsWith(open, here));
    if (text.startsWith('\\${', offset)) {
      plain += '${';
      offset += 3;
    } else if (placeholder !== undefined) {
      if (plain !== '') parts.push(plain);
      plain = '';
      const { node, end } = parsePlaceholder(text, offset, placeholder, ids);
      parts.push(node);
      offset = end;
    } else {
      plain += text.charAt(offset);
      offset += 1;
    }
  }
  if (plain !== '') parts.push(plain);
  return parts;
}

function parsePlaceholder(
  text: string,
  offset: number,
  { open, close }: Brackets,
  ids: NodeIds,
): { readonly node: SyntaxNode; readonly end: number } {
  const inside = offset + open.length;
  if (text.indexOf(close, inside) === -1) throw syntaxFault(offset, 'the placeholder is not closed');
  const { node, end } = parseExpressionAt(text, inside, { ids, inPlaceholder: true });
  const behind = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  if (!text.startsWith(close, behind)) throw syntaxFault(behind, `the placeholder goes on; \`${close}\` is expected`);
  return { node, end: behind + close.length };
}

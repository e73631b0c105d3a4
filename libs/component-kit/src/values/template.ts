/** A piece of a text: its characters, or the reference of a placeholder and the column where that begins, counted from 1. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly reference: string; readonly column: number };

export type ParsedTemplate =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | { readonly ok: false; readonly column: number; readonly reason: string };

/** Splits a text at its placeholders `${…}`; `\${` stands for the characters themselves. */
export function parseTemplate(text: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  let plain = '';
  let position = 0;
  while (position < text.length) {
    if (text.startsWith('\\${', position)) {
      plain += '${';
      position += 3;
    } else if (text.startsWith('${', position)) {
      const end = text.indexOf('}', position);
      if (end === -1) return { ok: false, column: position + 1, reason: 'the placeholder is not closed' };
      if (plain !== '') parts.push({ kind: 'text', text: plain });
      plain = '';
      parts.push({ kind: 'placeholder', reference: text.slice(position + 2, end).trim(), column: position + 3 });
      position = end + 1;
    } else {
      plain += text.charAt(position);
      position += 1;
    }
  }
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return { ok: true, parts };
}

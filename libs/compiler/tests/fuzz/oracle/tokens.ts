export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  /** The raw parts of a template string: text, and the source of what stands in `${…}`. */
  | { readonly kind: 'template'; readonly texts: readonly string[]; readonly sources: readonly string[] }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string }
  | { readonly kind: 'end' };

const signs = ['===', '!==', '?.', '??', '==', '!=', '<=', '>=', '&&', '||', ...'+-*/%<>!?:.,()[]{}'] as const;
const space = /\s+/y;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const name = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const string = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y;

/** Splits an expression (Data 3) into words. @throws SyntaxError */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(source)?.[0];
    position += found?.length ?? 0;
    return found;
  };
  while (position < source.length) {
    if (take(space) !== undefined) continue;
    const digits = take(number);
    const word = digits === undefined ? take(name) : undefined;
    const quoted = digits === undefined && word === undefined ? take(string) : undefined;
    if (digits !== undefined) tokens.push({ kind: 'number', value: Number(digits) });
    else if (word !== undefined) tokens.push({ kind: 'name', value: word });
    else if (quoted !== undefined) tokens.push({ kind: 'string', value: unquote(quoted) });
    else if (source[position] === '`') {
      const template = readTemplate(source, position + 1, '`');
      tokens.push({ kind: 'template', texts: template.texts, sources: template.sources });
      position = template.end + 1;
    } else {
      const sign = signs.find((each) => source.startsWith(each, position));
      if (sign === undefined) throw new SyntaxError(`Unexpected ${source.slice(position, position + 10)}`);
      // `a ?.5 : 1` does not occur in documents, so `?.` always is optional access.
      tokens.push({ kind: 'sign', value: sign });
      position += sign.length;
    }
  }
  return [...tokens, { kind: 'end' }];
}

function unquote(quoted: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
  return quoted.slice(1, -1).replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
}

export interface Template {
  readonly texts: readonly string[];
  readonly sources: readonly string[];
  /** Where it ends. */
  readonly end: number;
}

/** Reads text with `${…}` up to a closing character, or to the end of the source where there is none. `\${` is literal. */
export function readTemplate(source: string, start: number, closing?: string): Template {
  const texts: string[] = [];
  const sources: string[] = [];
  let text = '';
  let position = start;
  while (position < source.length && source[position] !== closing) {
    if (source.startsWith('\\${', position)) {
      text += '${';
      position += 3;
    } else if (source.startsWith('${', position)) {
      const end = endOfPlaceholder(source, position + 2);
      texts.push(text);
      sources.push(source.slice(position + 2, end));
      text = '';
      position = end + 1;
    } else {
      text += source[position] ?? '';
      position += 1;
    }
  }
  return { texts: [...texts, text], sources, end: position };
}

/** The brace that closes a placeholder; braces may nest, and stand in strings. */
function endOfPlaceholder(source: string, start: number): number {
  let depth = 0;
  let position = start;
  while (position < source.length) {
    string.lastIndex = position;
    const quoted = string.exec(source)?.[0];
    if (quoted !== undefined) {
      position += quoted.length;
      continue;
    }
    const character = source[position];
    if (character === '}' && depth === 0) return position;
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    position += 1;
  }
  throw new SyntaxError('A placeholder is not closed.');
}

import { syntaxFault } from './fault.js';
import type { Token } from './tokens.js';

/** The string literal that begins at an offset. @throws FaultError where it is not closed or holds a malformed escape. */
export function readString(text: string, start: number): Token {
  const mark = text.charAt(start);
  let value = '';
  let offset = start + 1;
  while (offset < text.length && text.charAt(offset) !== mark) {
    if (/[\n\r]/.test(text.charAt(offset))) break;
    const piece = readCharacter(text, offset);
    value += piece.value;
    offset = piece.end;
  }
  if (text.charAt(offset) !== mark) throw syntaxFault(start, 'the text is not closed');
  return { kind: 'string', value, start, end: offset + 1 };
}

/** One character of a string or template, escapes resolved. */
export function readCharacter(text: string, offset: number): { readonly value: string; readonly end: number } {
  if (text.charAt(offset) !== '\\') return { value: text.charAt(offset), end: offset + 1 };
  const code = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\})/y;
  code.lastIndex = offset;
  const match = code.exec(text);
  if (match !== null) {
    const point = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '', 16);
    if (point > 0x10ffff) throw syntaxFault(offset, 'there is no such character');
    return {
      value: match[2] === undefined ? String.fromCodePoint(point) : String.fromCharCode(point),
      end: code.lastIndex,
    };
  }
  const escaped = text.charAt(offset + 1);
  if (escaped === '' || /[xu1-9\n\r]/.test(escaped) || /^0\d/.test(text.slice(offset + 1, offset + 3)))
    throw syntaxFault(offset, 'the escape is not well formed');
  return { value: named.get(escaped) ?? escaped, end: offset + 2 };
}

const named: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
]);

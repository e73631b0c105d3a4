import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly line: number; readonly column: number };

/** A number that may not fit a double: only then is a second look at the whole document worth its time. */
const SUSPICIOUS_NUMBER = /\d[eE]\+?\d{3}|\d{309}/;

/** Parses strict JSON; on failure tells what is wrong, at which line and column (both from 1). Numbers that overflow to infinity are refused. */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    if (SUSPICIOUS_NUMBER.test(text) && hasNonFinite(value)) {
      return { ok: false, reason: 'a number is too large', ...position(text, text.search(SUSPICIOUS_NUMBER)) };
    }
    return { ok: true, value };
  } catch {
    return { ok: false, ...firstError(text) };
  }
}

/** `JSON.parse` gives no position for some errors; the tolerant parser always does. */
function firstError(text: string): { readonly reason: string; readonly line: number; readonly column: number } {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const first = errors[0];
  if (first === undefined) return { reason: 'not valid JSON', line: 1, column: 1 };
  return { reason: readable(printParseErrorCode(first.error)), ...position(text, first.offset) };
}

/** `CommaExpected` -> `comma expected` */
function readable(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function hasNonFinite(root: unknown): boolean {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'number' && !Number.isFinite(value)) return true;
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) pending.push(child);
  }
  return false;
}

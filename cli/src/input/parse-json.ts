import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { UsageError } from '../errors.js';

/**
 * Parses strict JSON.
 * @throws UsageError with `source`, line and column, both from 1.
 */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${source} is no JSON: ${firstError(text)}.`);
  }
}

/** `JSON.parse` gives no position for some errors; the tolerant parser always does. */
function firstError(text: string): string {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  const before = text.slice(0, first?.offset ?? 0).split('\n');
  const reason = first === undefined ? 'unreadable' : readable(printParseErrorCode(first.error));
  return `${reason} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** `CommaExpected` -> `comma expected` */
function readable(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

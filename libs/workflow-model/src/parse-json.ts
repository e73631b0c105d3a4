import { printParseErrorCode, visit } from 'jsonc-parser';

export type ParsedJson = { readonly ok: true; readonly value: unknown } | ({ readonly ok: false } & JsonFault);

/** What is wrong with a text, and where: line and column count from 1. */
export interface JsonFault {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** A number that may not fit a double: only then is a second look at the whole text worth its time. */
const SUSPICIOUS_NUMBER = /\d[eE]\+?\d{3}|\d{309}/;

/** Parses strict JSON, and refuses numbers that would overflow to infinity. Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    const fault = SUSPICIOUS_NUMBER.test(text) ? firstFault(text) : undefined;
    return fault === undefined ? { ok: true, value } : { ok: false, ...fault };
  } catch {
    return { ok: false, ...(firstFault(text) ?? { reason: 'not valid JSON', line: 1, column: 1 }) };
  }
}

/** `JSON.parse` gives no position for some errors; the tolerant parser always does. */
function firstFault(text: string): JsonFault | undefined {
  const faults: JsonFault[] = [];
  const note = (reason: string, line: number, column: number): void => {
    if (faults.length === 0) faults.push({ reason, line: line + 1, column: column + 1 });
  };
  try {
    visit(
      text,
      {
        onError: (code, _offset, _length, line, column) => {
          note(readable(printParseErrorCode(code)), line, column);
        },
        onLiteralValue: (value: unknown, _offset, _length, line, column) => {
          if (value === Infinity || value === -Infinity) note('a number is too large', line, column);
        },
      },
      { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
    );
  } catch {
    note('nested too deeply', 0, 0); // the tolerant parser recurses
  }
  return faults[0];
}

/** `CommaExpected` -> `comma expected` */
function readable(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from './parse-json.js';

describe('parseJson', () => {
  it.each([['null'], ['{"a":[1,-2.5e3,"x"]}'], [' 1e308 '], ['{"id":"12e999"}'], ['"\\u0000"']])('reads %s', (text) => {
    const value: unknown = JSON.parse(text);
    expect(parseJson(text)).toEqual({ ok: true, value });
  });

  it('keeps keys that mean something to JavaScript', () => {
    const text = '{"__proto__":{"a":1},"constructor":null}';
    const parsed = parseJson(text);
    expect(JSON.stringify(parsed.ok && parsed.value)).toBe(text);
  });

  it.each([
    ['', 1, 1],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a" 1}', 1, 6],
    ['// no\n{}', 1, 1],
    ['[1,\n2', 2, 2],
    ['{} {}', 1, 4],
    ["{'a':1}", 1, 2],
    ['[NaN]', 1, 2],
    ['{"a":1e999}', 1, 6],
    [`[\n-${'9'.repeat(400)}]`, 2, 1],
    ['{"id":"12e999",\r\n"a":1e999}', 2, 5],
    ['['.repeat(100_000), 1, 1],
  ])('refuses %j at line %d, column %d', (text, line, column) => {
    expect(parseJson(text)).toEqual({ ok: false, reason: expect.stringMatching(/\w/), line, column });
  });

  it('reads whatever JSON can say, and no text that was cut short', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        expect(parseJson(text)).toEqual({ ok: true, value });
        expect(parseJson(`[${text}`)).toMatchObject({ ok: false });
      }),
    );
  });
});

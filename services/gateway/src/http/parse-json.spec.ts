import { describe, expect, it } from '@jest/globals';
import { parseJson } from './parse-json.js';

describe('parseJson', () => {
  it.each([['null'], ['{"a":[1,-2.5e3,"x"]}'], [' 1e308 '], ['{"id":"12e999"}'], ['"\\u0000"']])('reads %s', (text) => {
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  it('keeps keys that mean something to JavaScript', () => {
    const parsed = parseJson('{"__proto__":{"a":1},"constructor":null}');
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__', 'constructor']);
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
    [`[\n-${'9'.repeat(400)}]`, 2, 2],
  ])('refuses %j at line %d, column %d', (text, line, column) => {
    expect(parseJson(text)).toEqual({ ok: false, reason: expect.stringMatching(/\w/), line, column });
  });
});

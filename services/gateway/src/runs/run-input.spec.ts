import { describe, expect, it } from '@jest/globals';
import { inputFindings } from './run-input.js';

const fields = (input: unknown, schema: object): readonly (string | undefined)[] =>
  inputFindings(input, schema).map(({ code, field }) => {
    expect(code).toBe('RUN_INPUT_INVALID');
    return field;
  });

describe('the input of a run', () => {
  it.each([
    ['a pattern that matches', { a: 'ab' }, { properties: { a: { pattern: '^ab$' } } }, []],
    ['a pattern that does not', { a: 'abc' }, { properties: { a: { pattern: '^ab$' } } }, ['input.a']],
    ['a pattern for what is no string', { a: 1 }, { properties: { a: { pattern: '^ab$' } } }, []],
    ['a pattern in a not', { a: 'x' }, { properties: { a: { not: { pattern: 'y' } } } }, []],
    ['a property named pattern', { pattern: 'y' }, { properties: { pattern: { type: 'string' } } }, []],
    ['a pattern that is data', { a: { pattern: '(' } }, { properties: { a: { const: { pattern: '(' } } } }, []],
    ['properties by pattern', { x1: 1 }, { patternProperties: { '^x': {} }, additionalProperties: false }, []],
    [
      'properties by pattern and name',
      { x: 1 },
      { properties: { x: {} }, patternProperties: { x: false } },
      ['input.x'],
    ],
    [
      'a pattern behind a reference',
      { a: 'b' },
      { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { pattern: 'a' } } },
      ['input.a'],
    ],
  ])('is judged by %s', (_, input, schema, found) => {
    expect([...new Set(fields(input, schema))].filter((field) => field !== 'input' || found.length === 0)).toEqual(
      found,
    );
  });

  it('is judged in linear time, whatever the pattern', () => {
    const before = performance.now();
    expect(fields({ a: `${'a'.repeat(5_000)}!` }, { properties: { a: { pattern: '^(a+)+$' } } })).toContain('input.a');
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it.each([
    ['a pattern that is none', { pattern: '(' }],
    ['a pattern that needs backtracking', { pattern: '(a)\\1' }],
    ['a reference to nowhere', { $ref: '#/$defs/none' }],
    ['a reference to itself', { $ref: '#' }],
  ])('is refused, not failed upon, by a schema with %s', (_, schema) => {
    expect(fields({ a: 'a' }, schema)).toEqual(['input']);
  });

  it('is refused when it has too many strings for a pattern', () => {
    const a = Array.from({ length: 10_001 }, (_, index) => `${index}`);
    expect(fields({ a }, { properties: { a: { items: { pattern: 'x' } } } })).toEqual(['input']);
  });
});

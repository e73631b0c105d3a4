import { describe, expect, it } from '@jest/globals';
import { json, number, objectType, optional, required, string, type ValueType } from '@workflow-builder/ir';
import { createCheckCode } from './check-code.js';

const check = createCheckCode();
const order = objectType({ id: required(string), total: required(number), note: optional(string) });

/** `line:column reason` of each fault; the JavaScript where there is none. */
function outcome(code: string, input: ValueType = json, output: ValueType = json): readonly string[] {
  const checked = check(code, input, output);
  return checked.ok ? [] : checked.faults.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

describe('the check of a processor’s code', () => {
  it('strips the types of what it accepts', () => {
    const checked = check(
      'export function process(input: Input): Output { const n: number = 1; return n; }',
      order,
      number,
    );
    expect(checked).toMatchObject({ ok: true, javaScript: expect.stringContaining('const n = 1') });
  });

  it.each<[string, string, ...ValueType[]]>([
    ['types that it names', 'export function process(input: Input): Output { return input.total; }', order, number],
    ['an input that says no type', 'export function process(input) { return input.total * 2; }', order, number],
    ['an arrow function', 'export const process = (input: Input) => input.id.trim();', order, string],
    [
      'a promise',
      'export async function process(input: Input) { return await Promise.resolve(input.total); }',
      order,
      number,
    ],
    [
      'JSON of any form',
      "export function process(input: JsonValue) { return typeof input === 'string' ? [input] : null; }",
    ],
    ['no input at all', 'export function process() { return 1; }', order, number],
    ['what it parses', "export function process() { return JSON.parse('[1]'); }"],
    [
      'names of its own',
      'const eval2 = (x: number) => x; export function process() { return eval2(1); }',
      json,
      number,
    ],
    [
      'classes, maps and pure globals',
      'class A { n = Math.max(1, 2); } export function process() { return [...new Map([[1, new A().n]])].length; }',
    ],
    [
      'fields named any, eval and import',
      'export function process() { const o = { any: 1, eval: 2, import: 3 }; return o.any + o.eval; }',
    ],
  ])('accepts %s', (_case, code, ...types) => {
    expect(outcome(code, ...types)).toEqual([]);
  });

  it.each<[string, string, string, ...ValueType[]]>([
    ['no process', 'export const other = 1;', '1:1'],
    ['a syntax error', 'export function process(input) { return 1 +; }', '1:44'],
    ['a wrong output', 'export function process(input: Input) { return input.id; }', '1:1', order, number],
    ['an unknown field', 'export function process(input: Input) {\n  return input.totl;\n}', '2:16', order, number],
    [
      'the same, where the input says no type',
      'export function process(input) { return input.totl; }',
      '1:47',
      order,
      number,
    ],
    [
      'a field that may be absent',
      'export function process(input: Input) { return input.note.length; }',
      '1:48',
      order,
      number,
    ],
    ['an input of another type', 'export function process(input: number) { return input; }', '1:1', order, number],
    ['an import', "import fs from 'node:fs';\nexport function process() { return null; }", '1:1'],
    ['an import of a type', "export function process(x: import('node:fs').Stats) { return null; }", '1:28'],
    ['a dynamic import', "export async function process() { await import('node:fs'); return 1; }", '1:35'],
    ['an export from elsewhere', "export * from 'node:fs';\nexport function process() { return null; }", '1:1'],
    ['import.meta', 'export function process() { return import.meta.url; }', '1:36'],
    ['require', "export function process() { return require('fs'); }", '1:36'],
    ['eval', "export function process() { eval('1'); return 1; }", '1:29'],
    ['Function', "export function process() { return new Function('return 1') === null; }", '1:40'],
    ['a class that extends Function', 'class A extends Function {}\nexport function process() { return 1; }', '1:17'],
    ['globalThis', 'export function process() { return Object.keys(globalThis).length; }', '1:48'],
    ['globals of Node', 'export function process() { return Buffer.from([]).length; }', '1:36'],
    ['shared memory', 'export function process() { return new SharedArrayBuffer(1).byteLength; }', '1:40'],
    ['any, written', 'export function process(input: any) { return 1; }', '1:32'],
    ['any, within a type', 'export function process(input: readonly any[]) { return 1; }', '1:41'],
    [
      'any, inferred',
      'export function process(input: unknown) { return Array.isArray(input) && input[0] === 1; }',
      '1:74',
    ],
    [
      'what is declared elsewhere',
      'declare const secret: string;\nexport function process() { return secret; }',
      '1:1',
    ],
    ['a namespace of all', 'declare global { const x: string }\nexport function process() { return 1; }', '1:1'],
    ['a silenced check', '// @ts-ignore\nexport function process() { return 1; }', '1:4'],
    ['a silenced file', '/* @ts-nocheck */ export function process() { return 1; }', '1:4'],
    ['a reference', '/// <reference lib="dom" />\nexport function process() { return 1; }', '1:21'],
    ['code that cannot be reached', 'export function process() { return 1; return 2; }', '1:39'],
  ])('refuses %s', (_case, code, place, ...types) => {
    const faults = outcome(code, ...types);
    expect(faults.map((fault) => fault.split(' ')[0])).toContain(place);
  });

  it('finds every any that is written', () => {
    const faults = outcome('export function process(a: any) {\n  const b: any = 1;\n  return null;\n}');
    expect(faults.filter((fault) => fault.includes('any'))).toHaveLength(2);
  });

  it.each(['', '\u0000', '}'.repeat(100), '`${', '/*', 'export function process(', '\u2028export'])(
    'never throws, whatever the code: %j',
    (code) => {
      expect(outcome(code)).not.toEqual([]);
    },
  );

  it('takes hostile names of fields as names', () => {
    const hostile = objectType({ '"; type Input = any; "': required(string), __proto__: required(number) });
    expect(outcome('export function process(input) { return Object.keys(input).length; }', hostile, number)).toEqual(
      [],
    );
  });
});

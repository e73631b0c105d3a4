import { beforeAll, describe, expect, it } from '@jest/globals';
import { code, lines, printFile } from '@workflow-builder/code-printer';
import ts from 'typescript';
import { faultIn } from './fault-in.js';

type Check = (value: unknown, schema: object, path: string) => string | undefined;

let check: Check;

beforeAll(async () => {
  const { text } = printFile(code`// The helper alone`, lines([faultIn.source, code`export { faultIn };`]));
  const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  if (!isHelper(module)) throw new TypeError('The helper is not exported.');
  check = module.faultIn;
});

function isHelper(module: unknown): module is { readonly faultIn: Check } {
  return typeof module === 'object' && module !== null && 'faultIn' in module;
}

const tree = {
  $ref: '#/$defs/tree',
  $defs: { tree: { type: 'object', properties: { left: { $ref: '#/$defs/tree' }, size: { type: 'integer' } } } },
};
const closed = { properties: { a: { type: 'string' } }, additionalProperties: false };

const cases: readonly (readonly [
  keyword: string,
  schema: object,
  fitting: readonly unknown[],
  others: readonly unknown[],
])[] = [
  ['type', { type: ['string', 'null'] }, [null, 'a'], [1, {}]],
  [
    'const',
    { const: { a: 1, b: [2] } },
    [{ b: [2], a: 1 }],
    [{ a: 1 }, { a: 1, b: [3] }, { a: 1, b: [2], c: 3 }, null],
  ],
  ['enum', { enum: [1, [2], null] }, [1, [2], null], ['1', [2, 3], undefined]],
  ['minimum, maximum', { minimum: 1, maximum: 2 }, [1, 2, 'a'], [0, 3]],
  ['minLength, maxLength', { minLength: 1, maxLength: 2 }, ['a', 'ab', 7], ['', 'abc']],
  ['items', { items: { type: 'number' } }, [[], [1]], [['a'], [1, null]]],
  ['required', { required: ['a'] }, [{ a: null }], [{}, { b: 1 }]],
  ['properties', { properties: { a: { type: 'string' } } }, [{ a: 'b' }, { c: 1 }], [{ a: 1 }]],
  ['no additional properties', closed, [{}, { a: 'b' }], [{ a: 'b', c: 1 }, { toString: 1 }]],
  ['typed additional properties', { additionalProperties: { type: 'number' } }, [{ a: 1 }], [{ a: 'b' }]],
  ['anyOf', { anyOf: [{ type: 'string' }, { minimum: 3 }] }, ['a', 3], [2]],
  ['oneOf', { oneOf: [{ minimum: 1 }, { maximum: 5 }] }, [0, 6], [3]],
  ['allOf', { allOf: [{ minimum: 1 }, { maximum: 5 }] }, [3], [0, 6]],
  ['$ref', tree, [{}, { left: { left: { size: 1 } } }], ['a', { left: { left: { size: 0.5 } } }]],
  ['schemas that allow nothing', { properties: { a: false } }, [{}], [{ a: 1 }]],
];

describe('faultIn()', () => {
  it.each(cases)('checks %s', (_keyword, schema, fitting, others) => {
    expect(fitting.map((value) => check(value, schema, 'message'))).toEqual(fitting.map(() => undefined));
    for (const value of others) expect(check(value, schema, 'message')).toMatch(/^message/);
  });

  it('names the place of the fault', () => {
    expect(check({ left: { size: 'a' } }, tree, 'message')).toMatch(/^message\.left\.size must/);
  });
});

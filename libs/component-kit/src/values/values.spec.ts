import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  describeType,
  json,
  jsonObject,
  number,
  objectType,
  optional,
  required,
  string,
  type ValueType,
} from '@workflow-builder/ir';
import { type Diagnostic, diagnostic } from '@workflow-builder/diagnostics';
import { isNodeId, type JsonValue, type NodeId } from '@workflow-builder/workflow-model';
import { compileValue, type Scope, schemaType } from '../index.js';
import { parseReference } from './reference.js';
import { parseTemplate } from './template.js';

const id = (value: string): NodeId => {
  if (!isNodeId(value)) throw new TypeError(value);
  return value;
};

const outputs = new Map<string, ValueType>([
  ['a', json],
  ['a-b', objectType({ c: required(string) })],
]);

const scope: Scope = {
  input: objectType({ name: required(string), age: optional(number) }),
  nodeIds: new Map(['a', 'a-b', 'later'].map((each) => [each, id(each)])),
  result: { kind: 'output', nodeId: id('a-b') },
  outputOf(nodeId) {
    const type = outputs.get(nodeId);
    return type === undefined ? { kind: 'not-run' } : { kind: 'available', type };
  },
  labelOf: (nodeId) => nodeId,
};

function compile(value: JsonValue, context: Partial<Parameters<typeof compileValue>[2]> = {}) {
  const found: Diagnostic[] = [];
  const expression = compileValue(value, 'f', {
    label: 'N',
    scope,
    report: (code, params, place) => found.push(diagnostic(code, params, place)),
    ...context,
  });
  return { expression, codes: found.map(({ code }) => code) };
}

const typeOf = (value: JsonValue): string => {
  const { expression, codes } = compile(value);
  return expression === undefined ? codes.join() : describeType(expression.type);
};

describe('parseTemplate()', () => {
  it.each([
    ['plain', [{ kind: 'text', text: 'plain' }]],
    ['', []],
    [
      'a ${ b } c',
      [
        { kind: 'text', text: 'a ' },
        { kind: 'placeholder', reference: 'b', column: 5 },
        { kind: 'text', text: ' c' },
      ],
    ],
    ['\\${a} $b {c}', [{ kind: 'text', text: '${a} $b {c}' }]],
  ])('splits %j', (text, parts) => {
    expect(parseTemplate(text)).toEqual({ ok: true, parts });
  });

  it('says where a placeholder is left open', () => {
    expect(parseTemplate('ab ${c')).toMatchObject({ ok: false, column: 4 });
  });
});

describe('parseReference()', () => {
  it.each([
    ['input.items[0].sku', { kind: 'input' }, ['items', 0, 'sku']],
    ['workflow.name', { kind: 'input' }, ['name']],
    ['result', { kind: 'result' }, []],
    ['nodes["a-b"]["x y"]', { kind: 'node', id: 'a-b' }, ['x y']],
    [String.raw`nodes["a\"b"]['c']`, { kind: 'node', id: 'a"b' }, ['c']],
    ['a-b.c', { kind: 'node', id: 'a-b' }, ['c']],
    ['a.c', { kind: 'node', id: 'a' }, ['c']],
    ['env.KEY', { kind: 'env', name: 'KEY' }, []],
    ['vars.n', { kind: 'unsupported', name: 'vars' }, ['n']],
    ['ab.c', { kind: 'unknown', name: 'ab' }, ['c']],
    ['', { kind: 'unknown', name: '' }, []],
  ])('reads %s', (text, root, path) => {
    expect(parseReference(text, new Set(['a', 'a-b']))).toEqual({ ok: true, reference: { root, path } });
  });

  it.each(['input()', 'input.', 'input..a', 'input[x]', 'input.a b', 'nodes', 'nodes[0]', 'env', 'a + b'])(
    'refuses %s',
    (text) => {
      const parsed = parseReference(text, new Set(['a']));
      expect(parsed.ok && parsed.reference.root.kind !== 'unknown').toBe(false);
    },
  );
});

describe('compileValue()', () => {
  it.each<[JsonValue, string]>([
    ['text', '"text"'],
    [1, 'number'],
    [null, 'null'],
    [true, 'boolean'],
    ['${input.name}', 'string'],
    ['${input.age}', 'number | undefined'],
    ['${result}', '{ c: string }'],
    ['${result.c} and ${input.age}', 'string'],
    ['${a.anything.deep[0]}', 'JsonValue | undefined'],
    [{ n: '${input.name}', a: '${input.age}' }, '{ n: string; a?: number | undefined }'],
    [['${input.name}', '${input.age}'], '(string | number | null)[]'],
    [[], 'JsonValue[]'],
    ['${input.nme}', 'PROPERTY_UNKNOWN'],
    ['${input.name.first}', 'PROPERTY_UNKNOWN'],
    ['${later.x}', 'REFERENCE_NOT_RUN'],
    [{ deep: ['${vars.x}'] }, 'REFERENCE_NOT_SUPPORTED'],
    ['${gone}', 'REFERENCE_UNKNOWN'],
    ['x ${input(} y', 'EXPRESSION_SYNTAX'],
    ['x ${env.A}', 'REFERENCE_NOT_SUPPORTED'],
  ])('%j is %s', (value, type) => {
    expect(typeOf(value)).toBe(type);
  });

  it('lets env travel unresolved where that is allowed, but never within text', () => {
    const { expression } = compile('${env.KEY}', { envTravels: true });
    expect(expression && describeType(expression.type)).toBe('{ $env: "KEY" }');
    expect(compile('key: ${env.KEY}', { envTravels: true }).codes).toEqual(['REFERENCE_NOT_SUPPORTED']);
  });

  it('reads the input as `result` where nothing is before, and refuses it where several are', () => {
    expect(compile('${result.name}', { scope: { ...scope, result: { kind: 'input' } } }).codes).toEqual([]);
    const result = { kind: 'ambiguous', nodeIds: [id('a'), id('a-b')] } as const;
    expect(compile('${result}', { scope: { ...scope, result } }).codes).toEqual(['AMBIGUOUS_RESULT']);
  });

  it('never throws, whatever stands in a text', () => {
    const piece = fc.constantFrom(
      '${',
      '}',
      '\\',
      'input',
      '.',
      '[',
      ']',
      '"',
      "'",
      'a-b',
      'nodes',
      '__proto__',
      'constructor',
      ' ',
      '0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { expression, codes } = compile(pieces.join(''));
        expect(expression === undefined).toBe(codes.length > 0);
      }),
    );
  });
});

describe('schemaType()', () => {
  it.each([
    [{}, 'JsonValue'],
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ enum: ['a', 'b'] }, '"a" | "b"'],
    [{ enum: ['a', 1] }, 'JsonValue'],
    [{ type: 'array' }, 'JsonValue[]'],
    [{ type: 'object' }, describeType(jsonObject)],
    [
      { type: 'object', properties: { a: { type: 'boolean' }, b: true }, required: ['a'] },
      '{ a: boolean; b?: JsonValue }',
    ],
  ])('%j is %s', (schema, type) => {
    expect(describeType(schemaType(schema))).toBe(type);
  });
});

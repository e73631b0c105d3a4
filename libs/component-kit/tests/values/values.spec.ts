import { describe, expect, it } from '@jest/globals';
import { boolean, describeType, isAssignable, jsonObject, outputsRead } from '@workflow-builder/ir';
import type { JsonValue } from '@workflow-builder/workflow-model';
import {
  compileCondition,
  compileExpression,
  compileResult,
  compileValue,
  schemaType,
  type ValueContext,
} from '../../src/index.js';
import { compiling, typeOf } from './compile.js';
import { id, scope } from './scope.js';

const valueType = (value: JsonValue, more?: Partial<ValueContext>): string =>
  typeOf((context) => compileValue(value, 'f', context), more);
const expressionType = (text: string, more?: Partial<ValueContext>): string =>
  typeOf((context) => compileExpression(text, 'f', context), more);
const conditionType = (value: JsonValue): string => typeOf((context) => compileCondition(value, 'f', context));

describe('values of a document', () => {
  it.each<[JsonValue, string]>([
    ['text', '"text"'],
    ['\\${input.name} $b {c} {{d}}', '"${input.name} $b {c} {{d}}"'],
    [1, '1'],
    [null, 'null'],
    [true, 'true'],
    ['${input.name}', 'string'],
    ['${workflow.name}', 'string'],
    ['${input.age}', 'number | undefined'],
    ['${ input["age"] ?? 0 }', 'number'],
    ['${result}', '{ c: string }'],
    ['${result.c} and ${input.age}', 'string'],
    ['${a.anything.deep[0]}', 'JsonValue | undefined'],
    ['${a-b.c}', 'string'],
    ['${a-b.c + "!"}', 'string'],
    ['${nodes["a-b"].c}', 'string'],
    ['${in}', '{ c: string }'],
    ['${in.c + "!"}', 'string'],
    ['${true}', 'true'],
    ['${nodes["true"].c}', 'string'],
    ['${"}"}', '"}"'],
    [{ n: '${input.name}', a: '${input.age}' }, '{ n: string; a?: number | undefined }'],
    [['${input.name}', '${input.age}'], '(string | number | null)[]'],
    [[], 'never[]'],
    ['$.workflow.input.name', 'string'],
    ['$.input.lines[0].sku', 'string | undefined'],
    ['$.input.lines[*].sku', 'string[]'],
    ['$.input.lines[*]', '{ sku: string }[]'],
    ['$.input.owner.mail', 'string | undefined'],
    ['$.nodes.a-b.c', 'string'],
    ["$.nodes.a-b['c']", 'string'],
    ['$.vars.total', 'number'],
    ['$.50 each', '"$.50 each"'],
    ['$.input.name of them', '"$.input.name of them"'],
  ])('%j is %s', (value, type) => {
    expect(valueType(value)).toBe(type);
  });

  it.each<[JsonValue, string]>([
    ['${input.nme}', 'PROPERTY_UNKNOWN f'],
    ['${input.name.first}', 'PROPERTY_UNKNOWN f'],
    ['${later.x}', 'REFERENCE_NOT_RUN f'],
    [{ deep: ['${vars.x}'] }, 'VARIABLE_UNKNOWN f.deep[0]'],
    ['${gone}', 'REFERENCE_UNKNOWN f'],
    ['${nodes["gone"]}', 'REFERENCE_UNKNOWN f'],
    ['x ${input(} y', 'EXPRESSION_SYNTAX f:11'],
    ['x ${input.name', 'EXPRESSION_SYNTAX f:3'],
    ['${}', 'EXPRESSION_SYNTAX f:3'],
    ['${input.name input}', 'EXPRESSION_SYNTAX f:14'],
    ['${nodes}', 'EXPRESSION_SYNTAX f:8'],
    ['${env.A}', 'ENV_OUTSIDE_ACTIVITY f'],
    ['$.input.lines[?(@.sku)]', 'JSONPATH_NOT_SUPPORTED f:14'],
    ['$.input.lines[*].sku[*]', 'JSONPATH_NOT_SUPPORTED f:21'],
    ['$.input..name', 'JSONPATH_NOT_SUPPORTED f:8'],
    ['$.input.name[*].x', 'OPERAND_TYPE f:13'],
  ])('%j is refused: %s', (value, finding) => {
    expect(valueType(value)).toBe(finding);
  });

  it('lets env travel unresolved where that is allowed, but only as a whole field', () => {
    expect(valueType('${env.KEY}', { envTravels: true })).toBe('{ $env: "KEY" }');
    expect(valueType('${env["KEY"]}', { envTravels: true })).toBe('{ $env: "KEY" }');
    expect(valueType('key: ${env.KEY}', { envTravels: true })).toBe('ENV_OUTSIDE_ACTIVITY f');
    expect(valueType('${env.KEY ?? 1}', { envTravels: true })).toBe('ENV_OUTSIDE_ACTIVITY f');
  });

  it('takes {{x}} for a placeholder in prompts only, and {x} in URLs only', () => {
    expect(valueType('{{input.age}}', { placeholders: 'prompt' })).toBe('number | undefined');
    expect(valueType('{{ name }} is ${input.age}', { placeholders: 'prompt' })).toBe('string');
    expect(valueType('{name}', { placeholders: 'prompt' })).toBe('"{name}"');
    expect(valueType('/users/{name}/{a-b.c}', { placeholders: 'url' })).toBe('string');
    expect(valueType('/users/{nme}', { placeholders: 'url' })).toBe('PROPERTY_UNKNOWN f');
  });
});

describe('expressions', () => {
  it.each([
    ['1 + 2 * 3', 'number'],
    ['-1', '-1'],
    ['"a" + 1', 'string'],
    ["'it\\'s \\u0041'", '"it\'s A"'],
    ['`a${1}b`', 'string'],
    ['[1, "a"]', '(1 | "a")[]'],
    ['{ a: 1, "b c": true }', '{ a: 1; b c: true }'],
    ['input.name == "x"', 'boolean'],
    ['input.age != null', 'boolean'],
    ['input.age !== undefined ? input.age + 1 : 0', 'number'],
    ['input.age && input.age + 1', 'undefined | number'],
    ['input.age || "none"', 'number | "none"'],
    ['!input.owner || input.owner.name.length > 2', 'boolean'],
    ['input.owner ? input.owner.mail ? input.owner.mail.trim() : 1 : 2', 'string | 1 | 2'],
    ['input.owner?.name', 'string | undefined'],
    ['input.owner?.name.length', 'number | undefined'],
    ['(input.owner ?? { name: "x" }).name', 'string'],
    ['input.kind === "a" ? input.kind : "z"', '"a" | "z"'],
    ['input.kind === "a" || input.kind === "b"', 'boolean'],
    ['shape.kind === "circle" ? shape.radius : shape.side', 'number'],
    ['input.lines[0]?.sku', 'string | undefined'],
    ['input.lines[index]', '{ sku: string } | undefined'],
    ['input.lines.length', 'number'],
    ['["a", "b"].includes(input.name)', 'boolean'],
    ['input.name.split(",").at(-1)', 'string | undefined'],
    ['Math.max(1, vars.total)', 'number'],
    ['Object.keys(input).join()', 'string'],
    ['Number(a.count) > 3', 'boolean'],
    ['JSON.stringify(a)', 'string'],
    ['a[input.name]', 'JsonValue | undefined'],
    ['a.length', 'JsonValue | undefined'],
    ['a-b.c', 'string'],
    ['${a-b.c} == "x"', 'boolean'],
    ['item.id + index', 'number'],
    ['nodes["a-b"].c', 'string'],
    ['$.vars.total', 'number'],
    ['maybe?.done', 'boolean | undefined'],
    ['maybe ?? null', '{ done: boolean } | null'],
    ['maybe && maybe.done', 'undefined | boolean'],
    ['maybe !== undefined ? maybe.done : false', 'boolean'],
    ['maybe ? maybe : null', '{ done: boolean } | null'],
    ['input.constructor', 'string | undefined'],
    ['a.constructor', 'JsonValue | undefined'],
  ])('%s is %s', (text, type) => {
    expect(expressionType(text)).toBe(type);
  });

  it.each([
    // Not of the subset.
    ['new Map()', 'EXPRESSION_NOT_ALLOWED f:1'],
    ['1 = 2', 'EXPRESSION_NOT_ALLOWED f:3'],
    ['input.lines.map(x => x)', 'EXPRESSION_NOT_ALLOWED f:19'],
    ['/a/.test(input.name)', 'EXPRESSION_NOT_ALLOWED f:1'],
    ['"a" in input', 'EXPRESSION_NOT_ALLOWED f:5'],
    ['input instanceof Object', 'EXPRESSION_NOT_ALLOWED f:7'],
    ['(1, 2)', 'EXPRESSION_NOT_ALLOWED f:3'],
    ['[...input.lines]', 'EXPRESSION_NOT_ALLOWED f:2'],
    ['typeof input', 'EXPRESSION_NOT_ALLOWED f:1'],
    ['input.name!.length', 'EXPRESSION_NOT_ALLOWED f:11'],
    ['2 ** 3', 'EXPRESSION_NOT_ALLOWED f:3'],
    ['1n', 'EXPRESSION_NOT_ALLOWED f:1'],
    ['1; 2', 'EXPRESSION_NOT_ALLOWED f:2'],
    ['{ __proto__: 1 }', 'EXPRESSION_NOT_ALLOWED f:3'],
    ['{ [input.name]: 1 }', 'EXPRESSION_NOT_ALLOWED f:3'],
    // No expression at all.
    ['', 'EXPRESSION_SYNTAX f:1'],
    ['1 +', 'EXPRESSION_SYNTAX f:4'],
    ['input.name input', 'EXPRESSION_SYNTAX f:12'],
    ['"a', 'EXPRESSION_SYNTAX f:1'],
    ['1e999', 'EXPRESSION_SYNTAX f:1'],
    ['010', 'EXPRESSION_SYNTAX f:1'],
    ['{ a: 1, a: 2 }', 'EXPRESSION_SYNTAX f:9'],
    ['input.age ?? 1 || 2', 'EXPRESSION_SYNTAX f:11'],
    [`${'('.repeat(200)}1${')'.repeat(200)}`, 'EXPRESSION_TOO_LARGE f:101'],
    [Array.from({ length: 600 }, () => '1').join(' + '), 'EXPRESSION_TOO_LARGE f:2001'],
    // Names.
    ['Date', 'REFERENCE_UNKNOWN f'],
    ['itm.id', 'REFERENCE_UNKNOWN f'],
    ['vars.totl', 'VARIABLE_UNKNOWN f'],
    ['input.__proto__', 'PROPERTY_UNKNOWN f'],
    ['input.lines.constructor', 'PROPERTY_UNKNOWN f'],
    ['input.name.constructor("x")', 'METHOD_UNKNOWN f:12'],
    ['input.name.replace("a", "b")', 'METHOD_UNKNOWN f:12'],
    ['a.trim()', 'METHOD_UNKNOWN f:3'],
    ['Math.random()', 'METHOD_UNKNOWN f:1'],
    ['eval("1")', 'METHOD_UNKNOWN f:1'],
    // Types.
    ['a.count + 1', 'OPERAND_TYPE f:1'],
    ['input.age + 1', 'OPERAND_TYPE f:1'],
    ['1 - "a"', 'OPERAND_TYPE f:5'],
    ['input.name < 1', 'OPERAND_TYPE f:14'],
    ['-input.name', 'OPERAND_TYPE f:2'],
    ['input.name.includes(1)', 'OPERAND_TYPE f:21'],
    ['input.name.trim(1)', 'ARGUMENTS_COUNT f:16'],
    ['Math.max()', 'ARGUMENTS_COUNT f:9'],
    ['input.name === 1', 'COMPARISON_IMPOSSIBLE f:1'],
    ['input.kind === "z"', 'COMPARISON_IMPOSSIBLE f:1'],
    ['input.kind === "a" && input.kind === "b"', 'COMPARISON_IMPOSSIBLE f:23'],
    ['input.lines === input.owner', 'COMPARISON_IMPOSSIBLE f:1'],
    ['input.name === input.name', 'CONDITION_CONSTANT f:1'],
    ['"a" ? 1 : 2', 'CONDITION_CONSTANT f:1'],
    ['1 ?? 2', 'CONDITION_CONSTANT f:1'],
    ['input.owner.name', 'VALUE_MAYBE_ABSENT f:13'],
    ['input.owner !== null ? input.owner.name : 1', 'VALUE_MAYBE_ABSENT f:36'],
    ['input.lines[0].sku', 'VALUE_MAYBE_ABSENT f:16'],
    // Outputs that may be missing.
    ['maybe', 'REFERENCE_MAY_NOT_RUN f'],
    ['maybe.done', 'REFERENCE_MAY_NOT_RUN f'],
    ['`${maybe}`', 'REFERENCE_MAY_NOT_RUN f'],
    ['input.name ? maybe : 1', 'REFERENCE_MAY_NOT_RUN f'],
    ['input.age ?? maybe', 'REFERENCE_MAY_NOT_RUN f'],
    ['String(maybe)', 'REFERENCE_MAY_NOT_RUN f'],
  ])('%j is refused: %s', (text, finding) => {
    expect(expressionType(text)).toBe(finding);
  });

  it('say which node may not have run', () => {
    const { found } = compiling((context) => compileExpression('maybe', 'f', context));
    expect(found.map(({ relatedNodeIds }) => relatedNodeIds)).toEqual([['maybe']]);
  });

  it('give names of loops the right of way before roots and nodes', () => {
    const named = new Map([['a', { loopId: id('loop'), role: 'item', type: schemaType({ type: 'string' }) } as const]]);
    expect(expressionType('a.length', { scope: { ...scope, loopVariables: named } })).toBe('number');
  });
});

describe('`result`', () => {
  const resultType = (result: ValueContext['scope']['result']): string =>
    typeOf((context) => compileResult('f', context), { scope: { ...scope, result } });
  const outputOf = (nodeId: string) => ({ kind: 'output', nodeId: id(nodeId) }) as const;

  it('is the input where nothing is before, and refused where concurrent branches join', () => {
    expect(resultType({ kind: 'input' })).toBe(describeType(scope.input));
    expect(resultType({ kind: 'ambiguous', nodeIds: [id('a'), id('a-b')] })).toBe('AMBIGUOUS_RESULT f');
  });

  it('is a union where exclusive sides join, without undefined since one of them ran', () => {
    const either = { kind: 'either', sources: [outputOf('maybe'), outputOf('other')] } as const;
    expect(resultType(either)).toBe('{ done: boolean } | string | null');
    expect(resultType({ kind: 'either', sources: [outputOf('a-b'), outputOf('maybe')] })).toBe(
      '{ done: boolean } | { c: string }',
    );
  });

  it('prefers what perhaps ran to what ran in any case', () => {
    const either = { kind: 'either', sources: [outputOf('a-b'), outputOf('maybe')] } as const;
    const { value } = compiling((context) => compileResult('f', context), { scope: { ...scope, result: either } });
    expect(value).toMatchObject({ operator: '??', left: { nodeId: 'maybe' }, right: { nodeId: 'a-b' } });
    expect(value && outputsRead(value)).toHaveLength(2);
  });
});

describe('conditions', () => {
  it.each<[JsonValue]>([
    ['input.owner'],
    ['true'],
    [true],
    ['input.age ?? false'],
    [{ left: '${input.name}', operator: 'equals', right: 'Ada' }],
    [{ left: 'input.name', operator: 'notEquals', right: 'a-b.c' }],
    [{ left: '$.vars.total', operator: 'greaterOrEqual', right: 3 }],
    [{ left: 'input.name', operator: 'contains', right: 'da' }],
    [{ left: 'input.name', operator: 'startsWith', right: 'input.kind' }],
    [{ left: 'input.name', operator: 'matches', right: '^A\\.b$' }],
    [{ left: 'input.age', operator: 'isNull' }],
    [{ left: 'maybe', operator: 'isNotNull' }],
    [{ left: 'input.lines', operator: 'isEmpty' }],
    [{ left: 'a.rows', operator: 'isNotEmpty' }],
    [
      {
        operator: 'and',
        conditions: [
          { left: 'input.age', operator: 'isNotNull' },
          { operator: 'or', conditions: ['input.flag', { left: 'vars.total', operator: 'lessThan', right: 1 }] },
        ],
      },
    ],
  ])('%j is a boolean', (value) => {
    const { value: condition, found } = compiling((context) => compileCondition(value, 'f', context));
    expect(found).toEqual([]);
    expect(condition !== undefined && isAssignable(condition.type, boolean)).toBe(true);
  });

  it.each<[JsonValue, string]>([
    [3, 'CONDITION_INVALID f'],
    [{ left: 'input.name', operator: 'like', right: 'x' }, 'CONDITION_INVALID f'],
    [{ left: 'input.name', operator: 'equals' }, 'CONDITION_INVALID f.right'],
    [{ operator: 'and', conditions: [] }, 'CONDITION_INVALID f'],
    [{ operator: 'or', conditions: [{ left: 'gone', operator: 'isNull' }, 1] }, 'CONDITION_INVALID f.conditions[1]'],
    [{ left: 'input.name', operator: 'matches', right: '(a+)+$' }, 'REGEX_NOT_SUPPORTED f.right'],
    [{ left: 'input.nme', operator: 'isNull' }, 'PROPERTY_UNKNOWN f.left'],
    [{ left: 'input.name', operator: 'equals', right: 'vars.totl' }, 'VARIABLE_UNKNOWN f.right'],
    [{ left: 'a.count', operator: 'greaterThan', right: 1 }, 'OPERAND_TYPE f:1'],
    [{ left: 'input.name', operator: 'equals', right: 1 }, 'COMPARISON_IMPOSSIBLE f:1'],
    ['"x"', 'CONDITION_CONSTANT f:1'],
  ])('%j is refused: %s', (value, finding) => {
    expect(conditionType(value)).toBe(finding);
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

import { describe, expect, it } from '@jest/globals';
import { isNodeId, type NodeId } from '@workflow-builder/workflow-model';
import {
  absent,
  always,
  array,
  boolean,
  describeType,
  type Expression,
  expressionsOf,
  isAssignable,
  json,
  jsonMembers,
  jsonObject,
  literal,
  nothing,
  noValue,
  number,
  objectType,
  oneOf,
  optional,
  outline,
  present,
  required,
  type Step,
  stepsOf,
  string,
  union,
  type ValueType,
  widen,
} from './index.js';

const id = (value: string): NodeId => {
  if (!isNodeId(value)) throw new TypeError(value);
  return value;
};

const output = (nodeId: string): Expression => ({ kind: 'output', nodeId: id(nodeId), levels: 0, type: json });

describe('isAssignable()', () => {
  const person = objectType({ name: required(string), age: optional(number) });
  it.each<[ValueType, ValueType, boolean]>([
    [string, string, true],
    [string, number, false],
    [oneOf(['a']), string, true],
    [string, oneOf(['a']), false],
    [oneOf(['a']), oneOf(['a', 'b']), true],
    [oneOf(['a', 'b']), oneOf(['a']), false],
    [string, json, true],
    [person, json, true],
    [absent, json, false],
    [json, string, false],
    [array(string), array(json), true],
    [array(json), array(string), false],
    [array(string), string, false],
    [person, jsonObject, true],
    [jsonObject, person, false],
    [objectType({ name: required(string) }), person, true],
    [objectType({ name: optional(string) }), person, false],
    [objectType({ name: required(number) }), person, false],
    [union([string, nothing]), union([nothing, string, number]), true],
    [union([string, absent]), string, false],
    [literal(1).type, number, true],
    [number, literal(1).type, false],
    [literal(true).type, boolean, true],
    [boolean, union([literal(true).type, literal(false).type]), true],
    [json, union(jsonMembers), true],
    [json, union([string, number]), false],
    [array(noValue), array(string), true],
    [array(union([string, absent])), json, false],
    [objectType({ name: optional(union([string, absent])) }), objectType({ name: optional(string) }), false],
    [objectType({ other: required(string) }), objectType({ name: optional(string) }), false],
    [objectType({}), objectType({ name: optional(string) }), true],
    [person, objectType({}), false],
  ])('%j to %j: %s', (from, to, expected) => {
    expect(isAssignable(from, to)).toBe(expected);
  });
});

describe('types', () => {
  it('read as TypeScript writes them', () => {
    const type = objectType({
      a: required(array(union([string, number]))),
      b: optional(oneOf(['x', 'y'])),
      c: required(nothing),
    });
    expect(describeType(type)).toBe('{ a: (string | number)[]; b?: "x" | "y"; c: null }');
    expect(describeType(objectType({}))).toBe('{}');
    expect(describeType({ ...type, properties: { a: required(boolean) }, open: true })).toBe('{ a: boolean; … }');
  });

  it('JSON of any form takes in the other members of a union, but not absence', () => {
    expect(union([string, json, absent, nothing])).toEqual({ kind: 'union', members: [json, absent] });
    expect(union([string, string])).toEqual(string);
    expect(describeType(union([oneOf(['a']), string, literal(1).type, literal(true).type]))).toBe('string | 1 | true');
    expect(union([literal(false).type, literal(true).type])).toEqual(boolean);
    expect(union([array(noValue), array(string)])).toEqual(array(string));
  });

  it('widen from certain texts to text, and from absent to null', () => {
    const type = objectType({ a: optional(array(oneOf(['x', 'y']))) });
    expect(describeType(widen(type))).toBe('{ a?: string[] }');
    expect(describeType(widen(literal([1, true]).type))).toBe('(number | boolean)[]');
    expect(widen(literal([]).type)).toEqual(array(json));
    expect(present(union([string, absent]))).toEqual(union([string, nothing]));
    expect(present(absent)).toEqual(nothing);
    expect(present(string)).toEqual(string);
  });

  it('of literals are those of their values', () => {
    expect(describeType(literal({ a: [1, 'x', null], b: true }).type)).toBe('{ a: (1 | "x" | null)[]; b: true }');
  });
});

describe('outline()', () => {
  const step = (nodeId: string, operation: Step['operation']): Step => ({
    nodeId: id(nodeId),
    label: nodeId,
    operation,
    output: json,
  });
  const start = step('start', { kind: 'start' });
  const call = step('call', { kind: 'unimplemented', activity: 'do', input: output('start') });
  const end = step('end', { kind: 'end', result: output('call') });

  it('shows the structure of a block', () => {
    const block = [
      { kind: 'step', step: start },
      { kind: 'concurrent', branches: [[{ kind: 'step', step: call }], [{ kind: 'step', step: end }]] },
      {
        kind: 'ordered',
        items: [
          { nodeId: id('call'), test: always, statement: { kind: 'step', step: call }, after: [] },
          { nodeId: id('end'), test: always, statement: { kind: 'step', step: end }, after: [id('call')] },
        ],
      },
    ] as const;
    expect(outline(block)).toBe(
      [
        'start: start',
        'concurrent',
        '  branch',
        '    call: unimplemented do',
        '  branch',
        '    end: end',
        'ordered',
        '  call: unimplemented do',
        '  end: end after call',
      ].join('\n'),
    );
    expect(stepsOf(block).map(({ nodeId }) => nodeId)).toEqual(['start', 'call', 'end', 'call', 'end']);
    expect([start, call, end].map((each) => expressionsOf(each.operation).length)).toEqual([0, 1, 1]);
  });
});

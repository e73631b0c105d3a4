import { describe, expect, it } from '@jest/globals';
import { isNodeId, type NodeId } from '@workflow-builder/workflow-model';
import {
  absent,
  array,
  boolean,
  describeType,
  type Expression,
  expressionsOf,
  isAssignable,
  json,
  jsonObject,
  list,
  literal,
  nothing,
  number,
  object,
  objectType,
  oneOf,
  optional,
  outline,
  outputsRead,
  present,
  required,
  type Step,
  stepsOf,
  string,
  text,
  union,
  type ValueType,
  widen,
} from './index.js';

const id = (value: string): NodeId => {
  if (!isNodeId(value)) throw new TypeError(value);
  return value;
};

const output = (nodeId: string): Expression => ({ kind: 'output', nodeId: id(nodeId), type: json });

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
  });

  it('widen from certain texts to text, and from absent to null', () => {
    const type = objectType({ a: optional(array(oneOf(['x', 'y']))) });
    expect(describeType(widen(type))).toBe('{ a?: string[] }');
    expect(present(union([string, absent]))).toEqual(union([string, nothing]));
    expect(present(absent)).toEqual(nothing);
    expect(present(string)).toEqual(string);
  });

  it('of literals are those of their values', () => {
    expect(describeType(literal({ a: [1, 'x', null], b: true }).type)).toBe(
      '{ a: (number | "x" | null)[]; b: boolean }',
    );
  });
});

describe('outputsRead()', () => {
  it('finds every output, however deep', () => {
    const field: Expression = { kind: 'property', target: output('c'), key: 'k', type: json };
    const lookup: Expression = { kind: 'lookup', target: field, key: 0, type: json };
    const input: Expression = { kind: 'input', type: json };
    expect(
      outputsRead(
        object([
          ['a', list([output('a'), input])],
          ['b', text(['x', output('b')])],
          ['c', lookup],
          ['d', literal(1)],
        ]),
      ),
    ).toEqual(['a', 'b', 'c']);
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
        steps: [
          { step: call, after: [] },
          { step: end, after: [id('call')] },
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
    expect([start, call, end].map((each) => expressionsOf(each).length)).toEqual([0, 1, 1]);
  });
});

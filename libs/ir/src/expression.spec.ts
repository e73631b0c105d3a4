import { describe, expect, it } from '@jest/globals';
import { isNodeId, type NodeId } from '@workflow-builder/workflow-model';
import {
  absentValue,
  type Expression,
  fits,
  json,
  jsonObject,
  list,
  literal,
  loopVariablesRead,
  number,
  object,
  objectType,
  optional,
  outputsRead,
  required,
  string,
  text,
  type ValueType,
  variablesRead,
} from './index.js';

const id = (value: string): NodeId => {
  if (!isNodeId(value)) throw new TypeError(value);
  return value;
};

const output = (nodeId: string, levels = 0): Expression => ({ kind: 'output', nodeId: id(nodeId), levels, type: json });
const variable = (name: string): Expression => ({ kind: 'variable', name, type: json });
const item: Expression = { kind: 'loop-variable', loopId: id('loop'), role: 'item', type: json };
const input: Expression = { kind: 'input', type: json };

/** Every kind that has others inside, each with another output. */
const all: Expression = object([
  ['property', { kind: 'property', target: output('a'), key: 'k', type: json }],
  ['lookup', { kind: 'lookup', target: output('b'), key: output('c'), type: json }],
  ['item', { kind: 'item', target: output('d'), index: output('e'), type: json }],
  ['unary', { kind: 'unary', operator: '!', operand: output('f'), type: json }],
  ['binary', { kind: 'binary', operator: '&&', left: output('g'), right: output('h'), type: json }],
  ['conditional', { kind: 'conditional', test: output('i'), yes: output('j'), no: output('k'), type: json }],
  ['method', { kind: 'method', target: output('l'), name: 'at', args: [output('m')], type: json }],
  ['call', { kind: 'call', name: 'String', args: [output('n')], type: json }],
  ['map', { kind: 'map', list: output('o'), body: { kind: 'map-item', type: json }, type: json }],
  ['array', list([output('p'), input, literal(1), absentValue])],
  ['text', text(['x', output('q')])],
]);

describe('what an expression reads', () => {
  it('are the outputs in it, however deep', () => {
    expect(
      outputsRead(all)
        .map(({ nodeId }) => nodeId)
        .join(''),
    ).toBe('abcdefghijklmnopq');
  });

  it('counts an output of this round and the list of it from all rounds apart, each once', () => {
    const read = outputsRead(list([output('a'), output('a', 1), output('a')]));
    expect(read.map(({ nodeId, levels }) => `${nodeId} ${levels}`)).toEqual(['a 0', 'a 1']);
  });

  it('are variables and loop variables as well', () => {
    const expression = list([variable('n'), item, variable('n'), item]);
    expect(variablesRead(expression)).toEqual(['n']);
    expect(loopVariablesRead(expression)).toEqual([{ kind: 'loop-variable', loopId: 'loop', role: 'item' }]);
  });
});

describe('fits()', () => {
  const person = objectType({ name: required(string), age: optional(number) });
  const named = (...more: readonly (readonly [string, Expression])[]): Expression =>
    object([['name', literal('x')], ...more]);
  const choice = (yes: Expression, no: Expression): Expression => ({
    kind: 'conditional',
    test: input,
    yes,
    no,
    type: yes.type,
  });

  it.each<[string, Expression, ValueType, boolean]>([
    ['a field of another type', object([['name', literal(1)]]), person, false],
    ['all fields listed', named(['age', literal(1)]), person, true],
    ['a field that is not listed', named(['size', literal(1)]), person, false],
    [
      'a field that is not listed, of a value from elsewhere',
      { ...input, type: named(['size', literal(1)]).type },
      person,
      true,
    ],
    [
      'a field that is not listed, in a list',
      list([named(['size', literal(1)])]),
      { kind: 'array', items: person },
      false,
    ],
    ['a field that is not listed, on one side', choice(named(), named(['size', literal(1)])), person, false],
    ['any fields', named(['size', literal(1)]), jsonObject, true],
    ['any JSON', named(['size', literal(1)]), json, true],
  ])('%s', (_name, expression, expected, fit) => {
    expect(fits(expression, expected)).toBe(fit);
  });
});

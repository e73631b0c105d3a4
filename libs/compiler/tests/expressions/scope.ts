import type { Scope } from '@workflow-builder/component-kit';
import {
  array,
  boolean,
  json,
  nothing,
  number,
  objectType,
  oneOf,
  optional,
  required,
  string,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import { isNodeId, type JsonValue, type NodeId } from '@workflow-builder/workflow-model';

export function id(value: string): NodeId {
  if (!isNodeId(value)) throw new TypeError(value);
  return value;
}

const text = (value: string): ValueType => oneOf([value]);

/** A value of each form that types can tell apart. */
export const inputType = objectType({
  name: required(string),
  kind: required(oneOf(['a', 'b', 'c'])),
  count: required(number),
  flag: required(boolean),
  note: optional(string),
  size: optional(number),
  code: required(union([string, nothing])),
  level: required(union([oneOf(['low', 'high']), nothing])),
  tags: required(array(string)),
  kinds: optional(array(oneOf(['a', 'b', 'c']))),
  numbers: required(array(number)),
  lines: required(array(objectType({ sku: required(string), quantity: required(number), tag: optional(string) }))),
  owner: optional(
    objectType({
      name: required(string),
      mail: optional(string),
      address: optional(objectType({ city: required(string), zip: required(union([string, nothing])) })),
    }),
  ),
  any: required(json),
  extra: optional(json),
  constructor: optional(string),
});

const circle = objectType({ shape: required(text('circle')), radius: required(number) });
const square = objectType({ shape: required(text('square')), side: required(number), title: optional(string) });

export interface Output {
  readonly type: ValueType;
  readonly isCertain: boolean;
}

/** Outputs that may not have run have the type that they have when they did. */
export const outputs: Readonly<Record<string, Output>> = {
  fetch: { type: objectType({ ok: required(boolean), rows: required(array(string)) }), isCertain: true },
  'form-1': { type: union([circle, square]), isCertain: true },
  side: { type: objectType({ done: required(boolean), total: optional(number) }), isCertain: false },
  word: { type: string, isCertain: false },
  raw: { type: json, isCertain: false },
};

export const variables: Readonly<Record<string, ValueType>> = { total: number, status: oneOf(['open', 'closed']) };

export const itemType = objectType({ id: required(number), label: optional(string) });

export const scope: Scope = {
  input: inputType,
  nodeIds: new Map([...Object.keys(outputs), 'later'].map((each) => [each, id(each)])),
  result: { kind: 'output', nodeId: id('fetch') },
  variables: new Map(Object.entries(variables)),
  projectVariables: new Map(),
  loopVariables: new Map([
    ['item', { loopId: id('loop'), role: 'item', type: itemType }],
    ['index', { loopId: id('loop'), role: 'index', type: number }],
  ]),
  outputOf(nodeId) {
    const output = Object.hasOwn(outputs, nodeId) ? outputs[nodeId] : undefined;
    if (output === undefined) return { kind: 'not-run' };
    return { kind: output.isCertain ? 'available' : 'maybe', type: output.type, levels: 0 };
  },
  labelOf: (nodeId) => nodeId,
};

/** Values for the scope: one where all that may be missing is there, and one where nothing of it is. */
export const worlds: readonly World[] = [
  {
    input: {
      name: 'Ada',
      kind: 'a',
      count: 3,
      flag: true,
      note: 'hi',
      size: 2,
      code: 'c1',
      level: 'high',
      tags: ['x', 'y'],
      kinds: ['a', 'c'],
      numbers: [3, 1],
      lines: [{ sku: 's', quantity: 2, tag: 't' }],
      owner: { name: 'Bo', mail: 'm', address: { city: 'X', zip: '1' } },
      any: { deep: [1, 'two'] },
      extra: 'e',
      constructor: 'own',
    },
    nodes: {
      fetch: { ok: true, rows: ['r'] },
      'form-1': { shape: 'square', side: 2, title: 't' },
      side: { done: true, total: 4 },
      word: 'w',
      raw: { deep: 1 },
    },
    vars: { total: 5, status: 'open' },
    item: { id: 7, label: 'l' },
    index: 1,
  },
  {
    input: {
      name: '',
      kind: 'b',
      count: 0,
      flag: false,
      code: null,
      level: null,
      tags: [],
      numbers: [],
      lines: [],
      any: null,
    },
    nodes: { fetch: { ok: false, rows: [] }, 'form-1': { shape: 'circle', radius: 1 } },
    vars: { total: 0, status: 'closed' },
    item: { id: 0 },
    index: 0,
  },
];

export interface World {
  readonly input: JsonValue;
  readonly nodes: JsonValue;
  readonly vars: JsonValue;
  readonly item: JsonValue;
  readonly index: number;
}

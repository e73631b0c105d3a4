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
import { isNodeId, type NodeId } from '@workflow-builder/workflow-model';
import type { Scope } from '../../src/index.js';

export function id(value: string): NodeId {
  if (!isNodeId(value)) throw new TypeError(value);
  return value;
}

const certain = new Map<string, ValueType>([
  ['a', json],
  ['a-b', objectType({ c: required(string) })],
  ['in', objectType({ c: required(string) })],
  ['true', objectType({ c: required(string) })],
  [
    'shape',
    union([
      objectType({ kind: required(oneOf(['circle'])), radius: required(number) }),
      objectType({ kind: required(oneOf(['square'])), side: required(number) }),
    ]),
  ],
]);

const possible = new Map<string, ValueType>([
  ['maybe', objectType({ done: required(boolean) })],
  ['other', union([string, nothing])],
]);

/** Outputs that are there, that may be, and that are not; an input with all that can be missing in it. */
export const scope: Scope = {
  input: objectType({
    name: required(string),
    age: optional(number),
    kind: required(oneOf(['a', 'b', 'c'])),
    flag: required(boolean),
    lines: required(array(objectType({ sku: required(string) }))),
    owner: optional(objectType({ name: required(string), mail: optional(string) })),
    constructor: optional(string),
  }),
  nodeIds: new Map([...certain.keys(), ...possible.keys(), 'later'].map((each) => [each, id(each)])),
  result: { kind: 'output', nodeId: id('a-b') },
  variables: new Map([['total', number]]),
  projectVariables: new Map(),
  loopVariables: new Map([
    ['item', { loopId: id('loop'), role: 'item', type: objectType({ id: required(number) }) }],
    ['index', { loopId: id('loop'), role: 'index', type: number }],
  ]),
  outputOf(nodeId) {
    const type = certain.get(nodeId);
    if (type !== undefined) return { kind: 'available', type, levels: 0 };
    const possibleType = possible.get(nodeId);
    return possibleType === undefined ? { kind: 'not-run' } : { kind: 'maybe', type: possibleType, levels: 0 };
  },
  labelOf: (nodeId) => nodeId,
};

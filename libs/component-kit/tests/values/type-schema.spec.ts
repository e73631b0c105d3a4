import { describe, expect, it } from '@jest/globals';
import {
  array,
  boolean,
  describeType,
  json,
  jsonObject,
  nothing,
  number,
  objectType,
  oneOf,
  optional,
  required,
  string,
  union,
  type ValueType,
  absent,
} from '@workflow-builder/ir';
import { schemaType, typeSchema } from '../../src/index.js';

const order = objectType({ id: required(string), note: optional(union([string, nothing])) });

describe('typeSchema()', () => {
  it.each<[ValueType, object]>([
    [string, { type: 'string' }],
    [array(number), { type: 'array', items: { type: 'number' } }],
    [jsonObject, { type: 'object' }],
    [
      order,
      {
        type: 'object',
        properties: { id: { type: 'string' }, note: { type: ['string', 'null'] } },
        required: ['id'],
      },
    ],
    [oneOf(['a', 'b']), { enum: ['a', 'b'] }],
    [union([order, nothing]), { type: ['object', 'null'], required: ['id'] }],
  ])('describes %j', (type, schema) => {
    expect(typeSchema(type)).toMatchObject(schema);
  });

  it.each<ValueType>([
    ...[json, string, number, boolean, nothing, jsonObject, order, oneOf(['a', 'b']), array(array(order))],
    ...[union([order, nothing]), union([string, array(number)])],
  ])('is read as the type again: %j', (type) => {
    expect(describeType(schemaType(typeSchema(type)))).toBe(describeType(type));
  });

  it.each<[string, ValueType]>([
    ['two kinds of objects', union([order, objectType({ other: required(string) })])],
    ['certain texts and null', union([oneOf(['a', 'b']), nothing])],
  ])('is wider for %s', (_what, type) => {
    expect(typeSchema(type)).toEqual({});
  });

  it('leaves out what is not there, and takes certain numbers for numbers', () => {
    expect(typeSchema(union([string, absent]))).toEqual({ type: 'string' });
    expect(typeSchema({ kind: 'number-literal', value: 3 })).toEqual({ type: 'number' });
  });
});

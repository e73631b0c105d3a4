import { describe, expect, it } from '@jest/globals';
import {
  absent,
  array,
  json,
  jsonObject,
  mayFit,
  nothing,
  number,
  objectType,
  optional,
  required,
  string,
  union,
  type ValueType,
} from './index.js';

const order = objectType({ id: required(string), count: optional(number) });

describe('mayFit()', () => {
  it.each<[ValueType, ValueType]>([
    [string, string],
    [string, json],
    [json, order],
    [jsonObject, order],
    [objectType({ id: required(json) }), order],
    [array(json), array(order)],
    [objectType({ id: required(string), more: required(string) }), order],
    [order, objectType({})],
    [union([json, nothing]), union([order, nothing])],
  ])('lets %j be %j', (from, to) => {
    expect(mayFit(from, to)).toBe(true);
  });

  it.each<[ValueType, ValueType]>([
    [string, number],
    [objectType({ count: required(number) }), order],
    [objectType({ id: required(number) }), order],
    [union([string, nothing]), string],
    [union([json, absent]), order],
    [array(string), array(number)],
    [array(json), string],
  ])('does not let %j be %j', (from, to) => {
    expect(mayFit(from, to)).toBe(false);
  });
});

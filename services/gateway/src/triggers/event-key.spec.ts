import { describe, expect, it } from '@jest/globals';
import { keyAt, keyOfCall } from './event-key.js';

describe('the identity of an event', () => {
  it('stands where the trigger says, before any header', () => {
    const input = { order: { id: 7 } };
    const key = keyOfCall(input, { 'x-event-id': 'a' }, 'order.id');
    expect(key).toBe(keyOfCall({ order: { id: '7' }, more: true }, {}, 'order.id'));
    expect(key).not.toBe(keyOfCall(input, { 'x-event-id': '7' }));
  });

  it('is in a header where the input says nothing', () => {
    expect(keyOfCall({}, { 'x-event-id': 'a' }, 'order.id')).toBe(keyOfCall({ b: 1 }, { 'x-event-id': 'a' }));
    expect(keyOfCall({}, { 'idempotency-key': 'first', 'x-event-id': 'second' })).toBe(
      keyOfCall({}, { 'idempotency-key': 'first' }),
    );
  });

  it('is its content otherwise, whatever the order of fields', () => {
    expect(keyOfCall({ a: 1, b: 2 }, {})).toBe(keyOfCall({ b: 2, a: 1 }, {}));
    expect(keyOfCall({ a: 1 }, {})).not.toBe(keyOfCall({ a: 2 }, {}));
  });

  it('is not to be had from an empty call', () => {
    expect(keyOfCall({}, {})).toBeUndefined();
  });

  it.each([
    [{ a: { b: 'x' } }, 'a.b', 'x'],
    [{ a: 1 }, 'a', '1'],
    [{ a: null }, 'a', undefined],
    [{ a: { b: {} } }, 'a.b', undefined],
    [{ a: 'text' }, 'a.length', undefined],
    [{}, 'constructor.name', undefined],
    ['text', 'length', undefined],
    [{ a: 1 }, undefined, undefined],
  ])('of %j at %s is %s', (input, path, key) => {
    expect(keyAt(input, path)).toBe(key);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readPreference } from './prefer.js';

describe('readPreference', () => {
  it.each([
    [undefined, { respondAsync: false }],
    ['', { respondAsync: false }],
    ['respond-async', { respondAsync: true }],
    ['Respond-Async', { respondAsync: true }],
    ['wait=3', { respondAsync: false, waitMs: 3000 }],
    ['wait = 3', { respondAsync: false, waitMs: 3000 }],
    ['wait="3"', { respondAsync: false, waitMs: 3000 }],
    ['respond-async, wait=0', { respondAsync: true, waitMs: 0 }],
    ['wait=1, wait=2', { respondAsync: false, waitMs: 1000 }],
    ['handling=lenient, wait=-1, wait=soon', { respondAsync: false }],
    ['wait=3; foo=bar', { respondAsync: false, waitMs: 3000 }],
  ])('%j', (header, preference) => {
    expect(readPreference(header)).toEqual(preference);
  });
});

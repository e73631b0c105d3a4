import { append, eslint, type Mutant, typed } from '../mutant.js';

/** Cases nobody thought of, and code that does nothing. */
export const caseMutants: readonly Mutant[] = [
  {
    id: 'switch-with-a-hole',
    file: 'workflow',
    spoil: append(`export function spoilt(x: 'a' | 'b'): void { switch (x) { case 'a': String(x); } }`),
    found: typed('switch-exhaustiveness-check'),
  },
  {
    id: 'case-twice',
    file: 'workflow',
    spoil: append(
      `export function spoilt(x: string): number { switch (x) { case 'a': return 1; case 'a': return 2; default: return 3; } }`,
    ),
    found: eslint('no-duplicate-case'),
  },
  {
    id: 'condition-twice',
    file: 'workflow',
    spoil: append(
      `export function spoilt(x: boolean): number { if (x) { return 1; } else if (x) { return 2; } return 3; }`,
    ),
    found: eslint('no-dupe-else-if'),
  },
  { id: 'unused-name', file: 'workflow', spoil: append(`const spoilt = 1;`), found: typed('no-unused-vars') },
  {
    id: 'unused-expression',
    file: 'workflow',
    spoil: append(`export function spoilt(x: number): void { x + 1; }`),
    found: typed('no-unused-expressions'),
  },
  {
    id: 'assigned-to-itself',
    file: 'workflow',
    spoil: append(`export function spoilt(x: number): number { x = x; return x; }`),
    found: eslint('no-self-assign'),
  },
  {
    id: 'compared-with-itself',
    file: 'workflow',
    spoil: append(`export const spoilt = (x: number): boolean => x === x;`),
    found: eslint('no-self-compare'),
  },
  {
    id: 'loop-that-never-ends',
    file: 'workflow',
    spoil: append(`export function spoilt(x: boolean): void { while (x) { String(1); } }`),
    found: eslint('no-unmodified-loop-condition'),
  },
  { id: 'var', file: 'workflow', spoil: append(`export var spoilt = 1;`), found: eslint('no-var') },
  {
    id: 'loose-equality',
    file: 'workflow',
    spoil: append(`export const spoilt = (x: string | null): boolean => x == null;`),
    found: eslint('eqeqeq'),
  },
];

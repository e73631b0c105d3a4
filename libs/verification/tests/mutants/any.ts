import { added, type Mutant } from './mutant.js';

/** Ways in for `any`. */
export const anyMutants: readonly Mutant[] = [
  added('activities', 'any', 'any-type', 'any by inference', `export const spoilt: unknown = JSON.parse('1');`),
  added(
    'activities',
    'any',
    'any-type',
    'any by a cast through unknown',
    `export const spoilt: unknown = log as unknown as any;`,
  ),
  added(
    'activities',
    'any',
    'any-type',
    'any from fetched JSON',
    `export async function spoilt(x: Response): Promise<unknown> { return await x.json().then((y: any) => String(y)); }`,
  ),
  added(
    'workflow',
    'eslint',
    '@typescript-eslint/no-explicit-any',
    'any in a type that nothing uses',
    `export type Spoilt = Record<string, any>;`,
  ),
];

import { append, eslint, type Mutant, replace, typed } from '../mutant.js';

/** Promises that nobody waits for, and failures that lose their cause. */
export const promiseMutants: readonly Mutant[] = [
  {
    id: 'promise-not-awaited',
    file: 'workflow',
    spoil: replace(/^( +)await step\(/m, '$1step('),
    found: typed('no-floating-promises'),
  },
  {
    id: 'promise-thrown-away-by-void',
    file: 'workflow',
    spoil: replace(/^( +)await step\(/m, '$1void step('),
    found: typed('no-floating-promises'),
  },
  {
    id: 'promise-of-a-handler-not-returned',
    file: 'workflow',
    spoil: append(`export function spoilt(x: Promise<string>): void { x.then((y) => y.length); }`),
    found: typed('no-floating-promises'),
  },
  {
    id: 'promises-in-a-list',
    file: 'workflow',
    spoil: append(`export function spoilt(x: Promise<string>[]): void { x.map(async (y) => await y); }`),
    found: typed('no-floating-promises'),
  },
  {
    id: 'promise-called-at-once',
    file: 'workflow',
    spoil: append(`(async () => { await Promise.resolve(); })();`),
    found: typed('no-floating-promises'),
  },
  {
    id: 'promise-as-condition',
    file: 'workflow',
    spoil: append(`export const spoilt = (x: Promise<boolean>): number => (x ? 1 : 2);`),
    found: typed('no-misused-promises'),
  },
  {
    id: 'promise-for-a-function-without-result',
    file: 'workflow',
    spoil: append(
      `export function spoilt(x: string[]): void { x.forEach(async (y) => { await Promise.resolve(y); }); }`,
    ),
    found: typed('no-misused-promises'),
  },
  {
    id: 'promise-spread',
    file: 'workflow',
    spoil: append(`export const spoilt = (x: Promise<{ a: string }>): unknown => ({ ...x });`),
    found: typed('no-misused-promises'),
  },
  {
    id: 'await-of-a-value',
    file: 'workflow',
    spoil: append(`export async function spoilt(): Promise<number> { return await 1; }`),
    found: typed('await-thenable'),
  },
  {
    id: 'promise-that-escapes-its-try',
    file: 'workflow',
    spoil: append(
      `export async function spoilt(): Promise<number> { try { return Promise.resolve(1); } catch { return 2; } }`,
    ),
    found: typed('return-await'),
  },
  {
    id: 'async-executor',
    file: 'workflow',
    spoil: append(
      `export const spoilt = async (): Promise<void> => { await new Promise<void>(async (resolve) => { await Promise.resolve(); resolve(); }); };`,
    ),
    found: eslint('no-async-promise-executor'),
  },
  {
    id: 'executor-that-returns',
    file: 'workflow',
    spoil: append(`export const spoilt = (): Promise<void> => new Promise<void>((resolve) => resolve.length);`),
    found: eslint('no-promise-executor-return'),
  },
  {
    id: 'thrown-text',
    file: 'workflow',
    spoil: append(`export function spoilt(): never { throw 'no'; }`),
    found: typed('only-throw-error'),
  },
  {
    id: 'rejected-with-text',
    file: 'workflow',
    spoil: append(`export const spoilt = (): Promise<never> => Promise.reject('no');`),
    found: typed('prefer-promise-reject-errors'),
  },
  {
    id: 'failure-swallowed-by-finally',
    file: 'workflow',
    spoil: append(`export function spoilt(): number { try { throw new Error(''); } finally { return 1; } }`),
    found: eslint('no-unsafe-finally'),
  },
];

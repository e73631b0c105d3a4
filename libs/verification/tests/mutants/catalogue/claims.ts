import { append, type Mutant, own, typed } from '../mutant.js';

/** What the checker would have to take on trust. */
export const claimMutants: readonly Mutant[] = [
  {
    id: 'narrowing-by-assertion',
    file: 'workflow',
    spoil: append(`export const spoilt = (x: unknown): string => x as string;`),
    found: typed('no-unsafe-type-assertion'),
  },
  {
    id: 'assertion',
    file: 'workflow',
    spoil: append(`export const spoilt = 1 as number;`),
    found: typed('consistent-type-assertions'),
  },
  {
    id: 'assertion-in-angle-brackets',
    file: 'workflow',
    spoil: append(`export const spoilt = <number>1;`),
    found: typed('consistent-type-assertions'),
  },
  {
    id: 'non-null-assertion',
    file: 'workflow',
    spoil: append(`export const spoilt = (x: string | null): string => x!;`),
    found: typed('no-non-null-assertion'),
  },
  {
    id: 'non-null-assertion-of-optional-chain',
    file: 'workflow',
    spoil: append(`export const spoilt = (x?: { a: string }): string => x?.a!;`),
    found: typed('no-non-null-asserted-optional-chain'),
  },
  {
    id: 'non-null-assertion-twice',
    file: 'workflow',
    spoil: append(`export const spoilt = (x: string | null): string => x!!;`),
    found: typed('no-extra-non-null-assertion'),
  },
  {
    id: 'non-null-assertion-like-unequal',
    file: 'workflow',
    spoil: append(`export const spoilt = (x: string | null): boolean => x! === 'a';`),
    found: typed('no-confusing-non-null-assertion'),
  },
  {
    id: 'class-merged-with-interface',
    file: 'workflow',
    spoil: append(`export interface Spoilt { a: string }\nexport class Spoilt {}`),
    found: typed('no-unsafe-declaration-merging'),
  },
  {
    id: 'declared-global',
    file: 'workflow',
    spoil: append(`declare const process: { exit(code: number): void };\nprocess.exit(1);`),
    found: own('no-claims'),
  },
  {
    id: 'declared-function',
    file: 'workflow',
    spoil: append(`declare function fetch(url: string): void;\nfetch('http://localhost');`),
    found: own('no-claims'),
  },
  {
    id: 'declared-class',
    file: 'workflow',
    spoil: append(`declare class WeakRef { deref(): string }\nexport const spoilt = new WeakRef();`),
    found: own('no-claims'),
  },
  {
    id: 'declared-field',
    file: 'workflow',
    spoil: append(`export class Spoilt { declare value: string; }`),
    found: own('no-claims'),
  },
  {
    id: 'augmented-globals',
    file: 'workflow',
    spoil: append(`declare global { interface String { spoilt(): string } }`),
    found: own('no-claims'),
  },
  {
    id: 'augmented-module',
    file: 'workflow',
    spoil: append(`declare module '@temporalio/workflow' { interface WorkflowInfo { spoilt: string } }`),
    found: own('no-claims'),
  },
  {
    id: 'cast-by-overload',
    file: 'workflow',
    spoil: append(
      `export function spoilt(x: unknown): string;\nexport function spoilt(x: unknown): unknown { return x; }`,
    ),
    found: own('no-claims'),
  },
  {
    id: 'cast-by-overloaded-method',
    file: 'workflow',
    spoil: append(`export class Spoilt { a(x: unknown): string; a(x: unknown): unknown { return x; } }`),
    found: own('no-claims'),
  },
  {
    id: 'abstract-member',
    file: 'workflow',
    spoil: append(`export abstract class Spoilt { abstract readonly value: string; }`),
    found: own('no-claims'),
  },
  {
    id: 'definite-variable',
    file: 'workflow',
    spoil: append(`export function spoilt(): string { let x!: string; return x; }`),
    found: own('no-claims'),
  },
  {
    id: 'definite-field',
    file: 'workflow',
    spoil: append(`export class Spoilt { value!: string; }`),
    found: own('no-claims'),
  },
  {
    id: 'decorator',
    file: 'workflow',
    spoil: append(`const nothing = (): void => undefined;\n@nothing\nexport class Spoilt {}`),
    found: own('no-claims'),
  },
];

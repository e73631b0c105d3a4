import { describe, expect, it } from '@jest/globals';
import { createInspect } from '../src/inspect/inspect.js';
import { append } from './mutants/mutant.js';
import { inspectAll } from './proof.js';
import { baseWorkflow } from './sample.js';

/** Sound code that looks like what rules refuse. */
const lookalikes = {
  'fields of data named like members that depend on the process': `export const sound = (x: { unsafe: string; stack: string }): string => x.unsafe + x.stack;`,
  'fields of data named like ways to a prototype': `export const sound = { constructor: 1, prototype: 2 };`,
  'a text that is a script somewhere else': `export const sound = 'javascript:void(0)';`,
  'a text that is a directive in a comment': `export const sound = '//# sourceMappingURL=x';`,
  'a quoted directive in a comment': `// "eslint-disable" "@ts-ignore" "# sourceMappingURL=x"\nexport const sound = 1;`,
  'the word any': `/** any */\nexport const any = 'any';`,
  'the time that Temporal gives': `export const sound = (): number => Date.now() + new Date().getTime() + new Date(0).getUTCHours();`,
  'a class of errors': `export class Sound extends Error {}\nexport const sound = (x: unknown): boolean => x instanceof Sound || x instanceof Error;`,
  'a key that the types know': `export const sound = (x: { a: string; b: string }, key: 'a' | 'b'): string => x[key];`,
  'types of globals': `export type Sound = ReadonlyMap<string, Promise<typeof Math>>;`,
  'a private field': `export class Sound { #value = 1; get value(): number { return this.#value; } }`,
  'await within a function': `export const sound = async (): Promise<number> => await Promise.resolve(1);`,
  'an exhaustive switch': `export function sound(x: 'a' | 'b'): number { switch (x) { case 'a': return 1; case 'b': return 2; } }`,
} as const;

describe('what only looks like a mutant is accepted', () => {
  const names = Object.keys(lookalikes);
  const proofs = inspectAll(
    createInspect(),
    Object.values(lookalikes).map((code) => ({
      files: { ...baseWorkflow, workflow: append(code)(baseWorkflow.workflow) },
      check: ['workflow'],
    })),
  );

  it.each(names)('%s', (name) => {
    expect(proofs[names.indexOf(name)]).toEqual([]);
  });
});

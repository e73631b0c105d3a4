import type { FileName, Tool } from '../../src/index.js';

/** One way to spoil generated code. */
export interface Mutant {
  /** Unique in the catalogue. */
  readonly id: string;
  readonly file: FileName;
  /** Gives the code as it was where there is nothing to spoil: the mutant does not apply. */
  readonly spoil: (code: string) => string;
  /** What must be found in the file, whatever else is. */
  readonly found: { readonly tool: Tool; readonly rule: string };
  /** How many expressions of type `any` must be counted; any number unless given. */
  readonly anyTypes?: number;
}

export const append =
  (lines: string) =>
  (code: string): string =>
    `${code}\n${lines}\n`;

export const prepend =
  (lines: string) =>
  (code: string): string =>
    `${lines}\n${code}`;

/** The first place that fits is replaced. */
export const replace =
  (from: string | RegExp, to: string) =>
  (code: string): string =>
    code.replace(from, to);

export const tsc = (rule: string): Mutant['found'] => ({ tool: 'tsc', rule });
export const eslint = (rule: string): Mutant['found'] => ({ tool: 'eslint', rule });
export const typed = (rule: string): Mutant['found'] => eslint(`@typescript-eslint/${rule}`);
export const own = (rule: string): Mutant['found'] => eslint(`generated/${rule}`);
export const anyType: Mutant['found'] = { tool: 'any', rule: 'any-type' };
/** A comment that tries to configure ESLint. */
export const inlineConfig = eslint('eslint');

import { createRequire } from 'node:module';
import type { ValueType } from '@workflow-builder/ir';
import type * as typescript from 'typescript';
import { createChecker, type CodeFault } from './checker.js';
import { printType } from './print-type.js';

export type { CodeFault } from './checker.js';

export type CheckedCode =
  /** A module in JavaScript that exports `process(input)`. */
  { readonly ok: true; readonly javaScript: string } | { readonly ok: false; readonly faults: readonly CodeFault[] };

/** Checks a user's module against the types of its input and output, and strips its types. Never throws because of the code. */
export type CheckCode = (code: string, input: ValueType, output: ValueType) => CheckedCode;

/** The compiler and the declarations of the language are loaded when the first code is checked, and kept. */
export function createCheckCode(): CheckCode {
  let checker: ReturnType<typeof createChecker> | undefined;
  return (code, input, output) => {
    checker ??= createChecker(loadTypeScript());
    return checker(code, { input: printType(input), output: printType(output) });
  };
}

/** Most documents have no code to check, and the compiler is large. */
function loadTypeScript(): typeof typescript {
  const load: (id: 'typescript') => typeof typescript = createRequire(import.meta.url);
  return load('typescript');
}

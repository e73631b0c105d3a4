import { type Diagnostic, diagnostic } from '@workflow-builder/diagnostics';
import { describeType, type Expression } from '@workflow-builder/ir';
import type { ValueContext } from '../../src/index.js';
import { scope } from './scope.js';

interface Found extends Diagnostic {
  /** Column that the finding names, from 1. */
  readonly column: number | undefined;
}

/** What a value of the test scope compiles to, and what is found on the way. */
export function compiling(
  compile: (context: ValueContext) => Expression | undefined,
  more: Partial<ValueContext> = {},
): { readonly value: Expression | undefined; readonly found: readonly Found[] } {
  const found: Found[] = [];
  const value = compile({
    label: 'N',
    scope,
    report(code, params, place) {
      const column = Object.entries(params).find(([name]) => name === 'column')?.[1];
      found.push({ ...diagnostic(code, params, place), column: column === undefined ? undefined : Number(column) });
    },
    ...more,
  });
  return { value, found };
}

/** The type of what a value compiles to, else the findings as `CODE field:column`. */
export function typeOf(
  compile: (context: ValueContext) => Expression | undefined,
  more: Partial<ValueContext> = {},
): string {
  const { value, found } = compiling(compile, more);
  if (value !== undefined && found.length === 0) return describeType(value.type);
  return found.map(({ code, field, column }) => `${code} ${field}${column === undefined ? '' : `:${column}`}`).join();
}

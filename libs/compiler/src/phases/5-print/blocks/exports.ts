import { code, type Code, list } from '@workflow-builder/code-printer';
import type { WorkflowPrinter } from '../printer.js';
import type { Value } from './values.js';

/** A value that awaited code gives. */
export interface Exported {
  readonly value: Value;
  readonly isCertain: boolean;
  /** What the code gives: the value itself, or an object that has it under its own name, or as its `output`. */
  readonly form: 'itself' | 'named' | 'output';
  /** Whether there may be no such object, since what gives it did not run. */
  readonly isOfMaybe?: boolean;
}

/** The pattern that takes awaited values apart. */
export function exportPattern(exported: readonly Exported[], printer: WorkflowPrinter): Code {
  const [only, ...others] = exported;
  if (only?.form === 'itself' && others.length === 0) return printer.nameOf(only.value);
  const pattern = list(
    '{',
    exported.map(({ value, form }) => {
      const name = printer.nameOf(value);
      return form === 'output' ? code`output: ${name}` : name;
    }),
    '}',
  );
  return exported.some(({ isOfMaybe }) => isOfMaybe) ? code`${pattern} = {}` : pattern;
}

/** Values of a function by name, or one by itself. */
export function namedExports(exported: readonly Omit<Exported, 'form'>[]): readonly Exported[] {
  const form = exported.length === 1 ? 'itself' : 'named';
  return exported.map((each) => ({ ...each, form }));
}

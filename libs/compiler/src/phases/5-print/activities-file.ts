import { code, lines, type PrintedFile, printFile, trustedSource } from '@workflow-builder/code-printer';
import { type Program, stepsOf } from '@workflow-builder/ir';
import type { CompileOptions } from '../../options.js';
import { header } from './header.js';

/** `activities.ts`: the standard activities that the workflow calls, in full, so that the project stands by itself. */
export function printActivitiesFile(
  sources: readonly string[],
  program: Program,
  options: CompileOptions,
): PrintedFile {
  const body = sources.length === 0 ? code`export {};` : lines(sources.map(trustedSource), true);
  return printFile(header(program, options), body);
}

/** Names of the standard activities that the workflow calls, handlers included. */
export function calledActivities({ body, handlers }: Program): readonly string[] {
  const blocks = [body, ...handlers.map((handler) => handler.body)];
  return blocks
    .flatMap(stepsOf)
    .flatMap(({ operation }) => (operation.kind === 'activity' ? [operation.activity] : []));
}

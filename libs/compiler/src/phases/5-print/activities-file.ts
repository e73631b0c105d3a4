import { code, lines, type PrintedFile, printFile, trustedSource } from '@workflow-builder/code-printer';
import { activitySource } from '@workflow-builder/components';
import { type Program, stepsOf } from '@workflow-builder/ir';
import type { CompileOptions } from '../../options.js';
import { header } from './header.js';

/** `activities.ts`: the standard activities that the workflow calls, in full, so that the project stands by itself. */
export function printActivitiesFile(program: Program, options: CompileOptions): PrintedFile {
  const called = stepsOf(program.body).flatMap(({ operation }) =>
    operation.kind === 'activity' ? [operation.activity] : [],
  );
  const used = [...new Set(called)].sort().map(activitySource);
  const sources = [
    ...new Set(used.flatMap((activity) => activity.sources)),
    ...used.map(({ definition }) => definition),
  ];
  const body = sources.length === 0 ? code`export {};` : lines(sources.map(trustedSource), true);
  return printFile(header(program, options), body);
}

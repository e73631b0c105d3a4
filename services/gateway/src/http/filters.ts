import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { diagnostic } from '@workflow-builder/diagnostics';
import { isPlausibleId } from './ids.js';
import { INSTANT_EXPECTED, isInstant } from './instants.js';
import { Problem } from './problem.js';

/** Query parameters as they arrive: one that is named twice is a list. */
export type QueryOf<Name extends string> = { readonly [Each in Name]?: unknown };

/** What each query parameter of a list is for. */
export function ApiFilters(descriptions: Readonly<Record<string, string>>): MethodDecorator {
  return applyDecorators(
    ...Object.entries(descriptions).map(([name, description]) =>
      ApiQuery({ name, required: false, description, schema: { type: 'string' } }),
    ),
  );
}

/** A text without control characters; undefined where there is none. @throws Problem 400 */
export function textFilter(value: unknown, name: string): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string' && isPlausibleId(value)) return value;
  throw invalidFilter(name, 'must be one text of at most 1,000 characters');
}

/** @throws Problem 400 */
export function instantFilter(value: unknown, name: string): Date | undefined {
  const text = textFilter(value, name);
  if (text === undefined || isInstant(text)) return text === undefined ? undefined : new Date(text);
  throw invalidFilter(name, INSTANT_EXPECTED);
}

/** @throws Problem 400 */
export function choiceFilter<Choice extends string>(
  value: unknown,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = textFilter(value, name);
  if (text === undefined) return undefined;
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw invalidFilter(name, `must be one of ${choices.join(', ')}`);
  return choice;
}

export function invalidFilter(field: string, reason: string): Problem {
  return new Problem(400, [diagnostic('REQUEST_INVALID', { reason: `${field} ${reason}` }, { field })]);
}

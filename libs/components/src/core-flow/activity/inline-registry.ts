import { delay } from './delay/index.js';
import { fail } from './fail/index.js';
import type { LibraryActivity } from './library-activity.js';
import { getVariable } from './get-variable/index.js';
import { setVariable } from './set-variable/index.js';
import { transform } from './transform/index.js';

/** The activities of the standard library that run in workflow code. To add one, add its folder here. */
export const inlineActivities: readonly LibraryActivity[] = [transform, delay, fail, getVariable, setVariable];

/** The one that a node names. */
export function findInlineActivity(name: string): LibraryActivity | undefined {
  return inlineActivities.find((activity) => activity.name === name);
}

/** Whether an activity runs in workflow code, where nothing times it out or tries it again. */
export function isInlineActivity(name: string): boolean {
  return findInlineActivity(name) !== undefined;
}

/** Whether an activity reads or writes a variable by name, as `state-variable` nodes do. */
export function isVariableActivity(name: string): boolean {
  return name === getVariable.name || name === setVariable.name;
}

import type { StandardActivity } from '@workflow-builder/component-kit';
import { log } from './log/index.js';

/** The activities of the standard library. To add one, add its folder here. */
export const standardActivities: readonly StandardActivity[] = [log];

/** The standard activity that a node names. */
export function findActivity(name: string): StandardActivity | undefined {
  return standardActivities.find((activity) => activity.name === name);
}

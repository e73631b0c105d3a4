import type { Lowered } from '@workflow-builder/component-kit';
import { objectType, required, string } from '@workflow-builder/ir';

/** The run begins; the output says when. */
export function lowerTrigger(): Lowered {
  return { operation: { kind: 'start' }, output: objectType({ startedAt: required(string) }) };
}

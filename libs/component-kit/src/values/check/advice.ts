import { membersOf, type ValueType } from '@workflow-builder/ir';
import { isNothing } from './type-facts.js';

/** What to do about a value whose type does not fit. */
export function adviceFor(type: ValueType): string {
  const members = membersOf(type);
  if (members.some(({ kind }) => kind === 'json'))
    return 'Convert it with `Number(…)` or `String(…)`, or declare a schema so that its type is known';
  if (members.some(isNothing)) return 'Say what holds where the value is missing, as in `value ?? other`';
  return 'Use a value of another type, or convert it with `Number(…)` or `String(…)`';
}

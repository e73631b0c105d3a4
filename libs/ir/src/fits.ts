import { isAssignable, propertyOf } from './assignable.js';
import type { Expression } from './expression.js';
import { membersOf, type ValueType } from './value-type.js';

/**
 * Whether the expression may be written where a type is expected. Beyond {@link isAssignable}, an object that is written down may
 * have no field that the type does not list, as TypeScript has it.
 */
export function fits(expression: Expression, expected: ValueType): boolean {
  return isAssignable(expression.type, expected) && hasNoExcess(expression, expected);
}

function hasNoExcess(expression: Expression, expected: ValueType): boolean {
  const members = membersOf(expected);
  switch (expression.kind) {
    case 'object':
      return members.some((member) => isAssignable(expression.type, member) && lists(member, expression.entries));
    case 'array':
      return members.some(
        (member) =>
          member.kind === 'json' ||
          (member.kind === 'array' && expression.items.every((item) => hasNoExcess(item, member.items))),
      );
    case 'conditional':
      return hasNoExcess(expression.yes, expected) && hasNoExcess(expression.no, expected);
    case 'binary':
      return hasNoExcess(expression.right, expected);
    default:
      return true;
  }
}

/** Whether an object type lists all of the fields. */
function lists(type: ValueType, entries: readonly (readonly [key: string, value: Expression])[]): boolean {
  if (type.kind !== 'object') return type.kind === 'json';
  if (type.open && Object.keys(type.properties).length === 0) return true;
  return entries.every(([key, value]) => {
    const property = propertyOf(type, key);
    return property !== undefined && hasNoExcess(value, property.type);
  });
}

import { isAssignable } from './assignable.js';
import { array, jsonObject, noValue, type ObjectType, union, type ValueType } from './value-type.js';

/**
 * Whether a value of the one type may be what the other expects. Beyond {@link isAssignable}, JSON of any form may be anything, and
 * an object of which nothing is expected may have any fields.
 */
export function mayFit(from: ValueType, to: ValueType): boolean {
  return isAssignable(replaced(from, asAnything), replaced(to, asAnyObject));
}

function asAnything(type: ValueType): ValueType {
  return type.kind === 'json' || (type.kind === 'object' && type.open && isBare(type)) ? noValue : type;
}

function asAnyObject(type: ValueType): ValueType {
  return type.kind === 'object' && isBare(type) ? jsonObject : type;
}

function isBare({ properties }: ObjectType): boolean {
  return Object.keys(properties).length === 0;
}

/** The type with others in place of its parts, and of what comes of that. */
function replaced(type: ValueType, replace: (part: ValueType) => ValueType): ValueType {
  switch (type.kind) {
    case 'array':
      return replace(array(replaced(type.items, replace)));
    case 'object': {
      const properties = Object.entries(type.properties).map(
        ([name, property]) => [name, { ...property, type: replaced(property.type, replace) }] as const,
      );
      return replace({ ...type, properties: Object.fromEntries(properties) });
    }
    case 'union':
      return union(type.members.map((member) => replaced(member, replace)));
    default:
      return replace(type);
  }
}

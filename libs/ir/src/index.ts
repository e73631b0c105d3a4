export {
  absent,
  array,
  boolean,
  describeType,
  isAssignable,
  json,
  jsonObject,
  nothing,
  number,
  object as objectType,
  type ObjectType,
  oneOf,
  optional,
  type PropertyType,
  required,
  string,
  union,
  type ValueType,
} from './value-type.js';
export { type Expression, list, literal, object, outputsRead, text } from './expression.js';
export {
  type ActivityOptions,
  type Block,
  expressionsOf,
  type Flow,
  type Operation,
  type OrderedStep,
  type Program,
  type Statement,
  type Step,
  stepsOf,
} from './flow.js';
export { outline } from './print.js';

import type { ReadValue } from './rules/rules.js';
import { oneOf } from './rules/values.js';
import { variableTypes } from '../workflow.js';

/** A type of variable, also by the words that other editors have for it. */
export const variableTypeWord: ReadValue = oneOf(variableTypes, {
  integer: 'number',
  float: 'number',
  datetime: 'string',
  duration: 'string',
});

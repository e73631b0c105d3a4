import { code } from '@workflow-builder/code-printer';
import { temporal, typeNames } from '../vocabulary.js';
import type { Helper } from './helper.js';

const { JsonValue } = typeNames;

/** Helpers that read values. */
export const valueHelpers = {
  ran: {
    doc: 'The output of the step that ran if none of the others did.',
    source: code`function ran<Output>(output: Output | undefined): Output {
  if (output === undefined) throw ${temporal.ApplicationFailure}.nonRetryable('No step ran', 'RESULT_MISSING');
  return output;
}`,
  },
  field: {
    doc: 'A field of any JSON, or the length of a text or a list; undefined where there is none of that name.',
    source: code`function field(value: ${JsonValue} | undefined, key: string | number): ${JsonValue} | undefined {
  if (typeof value === 'string' || Array.isArray(value)) {
    if (key === 'length') return value.length;
    return typeof key === 'number' ? value[key] : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}`,
  },
  own: {
    doc: 'A field of an object, and never what objects inherit under that name.',
    source: code`function own<Value extends object, Key extends keyof Value>(value: Value, key: Key): Value[Key] | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}`,
  },
  isEmpty: {
    doc: 'Whether a value is nothing, an empty text, or a list or an object without content.',
    source: code`function isEmpty(value: ${JsonValue} | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}`,
  },
  text: {
    doc: 'A value within text: nothing is empty, objects and lists are JSON.',
    source: code`function text(value: ${JsonValue} | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}`,
  },
} satisfies Record<string, Helper>;

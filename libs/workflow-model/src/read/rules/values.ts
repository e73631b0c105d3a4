import { Findings } from '@workflow-builder/diagnostics';
import { parseDuration } from '../../duration.js';
import { isJsonList, isJsonObject, type JsonValue } from '../../json.js';
import { parseJson } from '../../parse-json.js';
import { toJson } from '../to-json.js';
import { applyRules } from './apply.js';
import type { FieldRule, ReadValue, Rules } from './rules.js';

/** A text of digits is a number. */
export const number: ReadValue = (value) => {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const read = Number(value);
  return Number.isFinite(read) ? read : value;
};

export const boolean: ReadValue = (value) => {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
};

export const upperCase: ReadValue = (value) => (typeof value === 'string' ? value.toUpperCase() : value);

/** A single value is a list of one. */
export function listOf(read: ReadValue): ReadValue {
  return (value, place) => {
    if (isJsonList(value)) return value.map((item, index) => read(item, place.item(index)) ?? null);
    const isSingle = value !== '' && !isJsonObject(value);
    return isSingle ? [read(value, place) ?? null] : value;
  };
}

export const list: ReadValue = listOf((value) => value);

/** One of the names, in any case, with or without `-`, `_` and blanks; or one of the other words for them. */
export function oneOf(names: readonly string[], otherWords: Readonly<Record<string, string>> = {}): ReadValue {
  const known = new Map([
    ...Object.entries(otherWords).map(([word, name]): [string, string] => [fold(word), name]),
    ...names.map((name): [string, string] => [fold(name), name]),
  ]);
  return (value) => (typeof value === 'string' ? (known.get(fold(value)) ?? value) : value);
}

export function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** A JSON object, or a text that holds one. An empty text is none. */
export const jsonObject: ReadValue = (value, place) => {
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return undefined;
  const parsed = parseJson(value);
  const object = parsed.ok ? toJsonObject(parsed.value) : undefined;
  return object ?? place.refuse('an object, or a text that holds one as JSON');
};

function toJsonObject(value: unknown): JsonValue | undefined {
  const scratch = new Findings();
  const json = toJson(value, scratch);
  return isJsonObject(json) && !scratch.hasErrors ? json : undefined;
}

/** An object whose fields have rules of their own. */
export function nested(rules: Rules): ReadValue {
  return (value, place) => (isJsonObject(value) ? applyRules(rules, [{ object: value, place }], place) : value);
}

/** What a duration of zero means. */
type Zero = 'refused' | 'allowed' | 'none';

interface MillisecondOptions {
  readonly zero?: Zero;
  /** Further names; those that end in `Ms` hold milliseconds as well. */
  readonly aliases?: readonly string[];
}

/**
 * The rule of a field in milliseconds that documents also write as a duration with a unit, under `synonyms`. A duration that is
 * none is an error at the field as it is spelt.
 */
export function milliseconds(
  synonyms: readonly string[],
  { zero = 'refused', aliases = [] }: MillisecondOptions = {},
): FieldRule {
  const duration = bounded(parseDuration, zero);
  return {
    synonyms,
    aliases,
    read: bounded(parseMilliseconds, zero),
    readAs: Object.fromEntries(
      [...synonyms, ...aliases].filter((name) => !name.endsWith('Ms')).map((name) => [name, duration]),
    ),
  };
}

function parseMilliseconds(value: JsonValue): number | undefined {
  const read = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof read === 'number' ? parseDuration(read / 1000) : undefined;
}

function bounded(parse: (value: JsonValue) => number | undefined, zero: Zero): ReadValue {
  return (value, place) => {
    if (value === '') return undefined;
    const read = parse(value);
    if (read === undefined || (read === 0 && zero === 'refused')) return place.refuseDuration(value);
    return read === 0 && zero === 'none' ? undefined : read;
  };
}

import { isDeepStrictEqual } from 'node:util';
import { Findings } from '@workflow-builder/diagnostics';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue, setOwn } from '../../json.js';
import { pick } from '../omit.js';
import type { Place } from './place.js';
import { camelCase, keep, type Rules, type Spelling, spellingOf } from './rules.js';

/** An object that holds fields of a config. */
export interface Source {
  readonly object: JsonObject;
  readonly place: Place;
  /** Whether it holds other things too, so that only fields that a rule knows are taken. */
  readonly isShared?: boolean;
  /** Names that mean something else here, unless the rules claim them. */
  readonly reserved?: ReadonlySet<string>;
}

interface Candidate {
  readonly spelling: Spelling;
  /** Whether it is spelt, or stands, otherwise than in canonical form. */
  readonly isRepair: boolean;
  readonly value: JsonValue;
  readonly place: Place;
  readonly order: number;
}

/**
 * Reads what the sources hold into the one object that the rules describe; of the same field in several, the first holds.
 * @param place where the object would stand in canonical form.
 */
export function applyRules(rules: Rules, sources: readonly Source[], place: Place): JsonObject {
  const found = new Map<string, Candidate[]>();
  for (const [order, source] of sources.entries()) collect(source, order, rules, place, found);
  if (found.size === 0 && rules.refine === undefined) return {};
  const config: Record<string, JsonValue> = {};
  for (const name of inTableOrder([...found.keys()], rules)) {
    const value = settle(found.get(name) ?? [], place.at(name).field);
    if (value !== undefined) setOwn(config, name, value);
  }
  if (rules.refine === undefined) return config;
  const refined = rules.refine(config, place);
  return refined === config ? config : pick(refined, inTableOrder(Object.keys(refined), rules));
}

/** Equal configs are equal to the byte, however they were spelt; what no rule knows comes last. */
function inTableOrder(names: readonly string[], { fields }: Rules): readonly string[] {
  const known = [...fields.keys()].filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !fields.has(name))];
}

function collect(source: Source, order: number, rules: Rules, home: Place, found: Map<string, Candidate[]>): void {
  const isElsewhere = source.place.field !== home.field;
  for (const [name, value] of Object.entries(source.object)) {
    if (isPassedOver(name, value, source, rules)) continue;
    const spelling = spellingOf(name, rules) ?? (source.isShared === true ? undefined : ownSpelling(name, rules));
    if (spelling === undefined) continue;
    const place = source.place.at(name);
    const candidate = { spelling, isRepair: spelling.isRepair || isElsewhere, value, place, order };
    const same = found.get(spelling.canonical);
    if (same === undefined) found.set(spelling.canonical, [candidate]);
    else same.push(candidate);
  }
}

function isPassedOver(name: string, value: JsonValue, { isShared, reserved, place }: Source, rules: Rules): boolean {
  if (isShared === true) {
    return isEmpty(value) || (reserved?.has(name) === true && rules.flat?.includes(name) !== true);
  }
  if (rules.ignored?.includes(name) !== true) return false;
  place.at(name).ignored();
  return true;
}

function ownSpelling(name: string, rules: Rules): Spelling {
  const canonical = rules.isFree === true ? name : camelCase(name);
  const isRepair = canonical !== name;
  return { canonical, rank: isRepair ? 1 : 0, isRepair, isNullable: true, isFallback: false, read: keep };
}

/** The value that holds, and findings about how it and the others are spelt. */
function settle(candidates: readonly Candidate[], canonical: string): JsonValue | undefined {
  const [holder, ...others] = candidates.length === 1 ? candidates : candidates.toSorted(byPrecedence);
  if (holder === undefined || isAbsent(holder)) return undefined;
  const { spelling, place } = holder;
  const value = spelling.read(holder.value, place);
  if (holder.isRepair) place.renamed(canonical);
  else if (spelling.rank === 0 && isRepaired(holder.value, value)) place.normalised(holder.value, value);
  for (const other of others) compare(other, value, holder, canonical);
  return value;
}

function byPrecedence(a: Candidate, b: Candidate): number {
  return (
    Number(isEmpty(a.value)) - Number(isEmpty(b.value)) ||
    Number(a.spelling.isFallback) - Number(b.spelling.isFallback) ||
    a.order - b.order ||
    a.spelling.rank - b.spelling.rank
  );
}

function compare(other: Candidate, value: JsonValue | undefined, holder: Candidate, canonical: string): void {
  if (other.spelling.isFallback) return;
  const read = other.spelling.read(other.value, other.place.reportingTo(new Findings()));
  const differs = !isEmpty(other.value) && !isDeepStrictEqual(read, value);
  if (differs) other.place.conflictsWith(holder.place.field);
  else if (other.isRepair) other.place.renamed(canonical);
}

/** Null is an empty box, and so is an empty text where no text is meant. */
function isAbsent({ value, spelling }: Candidate): boolean {
  return (value === null && !spelling.isNullable) || (value === '' && spelling.read !== keep);
}

/** What editors write for an empty box. */
function isEmpty(value: JsonValue): boolean {
  return value === null || value === '';
}

/** Whether reading changed a value itself; objects tell of their own fields. */
function isRepaired(before: JsonValue, after: JsonValue | undefined): after is JsonValue {
  if (after === undefined || after === before || isJsonObject(before)) return false;
  if (isJsonList(before) && before.some(isJsonObject)) return false;
  return !isDeepStrictEqual(before, after);
}

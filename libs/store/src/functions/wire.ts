import type { Page, PageRequest } from '../page.js';
import type { Refusal, Revised, Written } from '../written.js';

/** A value as JSON carries it: dates are text. */
export type Wire<Value> = {
  readonly [Key in keyof Value]: Value[Key] extends Date ? string : Value[Key];
};

export type WireWritten<Value> = { readonly outcome: 'done'; readonly value: Value } | { readonly outcome: Refusal };

/** The dates of a record that came as JSON. */
export function dates({ createdAt, updatedAt }: Wire<Revised>): Pick<Revised, 'createdAt' | 'updatedAt'> {
  return { createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) };
}

export function written<Wired, Value>(result: WireWritten<Wired>, read: (wire: Wired) => Value): Written<Value> {
  return result.outcome === 'done' ? { outcome: 'done', value: read(result.value) } : result;
}

/** A document that came as its text. */
export function parseJson(text: string): unknown {
  return JSON.parse(text);
}

/** How a change ended that leaves nothing. */
export function ended(result: WireWritten<unknown>): Written<null> {
  return written(result, () => null);
}

/** The arguments of a function that lists: one more than asked for tells whether there are more. */
export function listArguments({ after, limit }: PageRequest): {
  readonly p_after: string | null;
  readonly p_limit: number;
} {
  return { p_after: after ?? null, p_limit: limit + 1 };
}

export function pageOf<Wired, Item>(
  rows: readonly Wired[],
  { limit }: PageRequest,
  read: (wire: Wired) => Item,
  keyOf: (wire: Wired) => string,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(read), ...(more ? { next: keyOf(last) } : {}) };
}

import { createHash } from 'node:crypto';

/**
 * A name out of any text, of the characters that OpenAPI and Kong allow: letters, digits, `.`, `_` and `-`. A text that had others
 * is followed by 8 hexadecimal digits of its SHA-256, so that different texts do not become one name.
 */
export function safeKey(text: string): string {
  if (/^[\w.-]{1,64}$/.test(text)) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${text.slice(0, 55).replace(/[^\w.-]/g, '_')}_${hash}`;
}

/** In the order of their text, code unit by code unit, which is the same everywhere. */
export function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => compareTexts(key(a), key(b)));
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Items by key, in the order in which the keys first occur. */
export function groupedBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

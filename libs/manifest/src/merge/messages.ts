import type { MessageEntry, QueryEntry, SignalEntry, UpdateEntry } from '../manifest.js';
import type { ManifestPart, Message, NodePart } from '../part.js';
import { groupedBy, sortedBy } from './keys.js';

/** Messages that a workflow takes and answers, each name once. */
export interface Messages {
  readonly signals: readonly SignalEntry[];
  readonly updates: readonly UpdateEntry[];
  readonly queries: readonly QueryEntry[];
}

export function mergeMessages(parts: readonly NodePart[]): Messages {
  return {
    signals: byName(
      parts,
      ({ signals }) => signals,
      (one, other) => ({ startsRun: one.startsRun || other.startsRun }),
    ),
    updates: byName(parts, ({ updates }) => updates),
    queries: byName(parts, ({ queries }) => queries),
  };
}

/** Where several nodes take a message of one name, what the first leaves open the others say. */
function byName<Entry extends Message<MessageEntry>>(
  parts: readonly NodePart[],
  entriesOf: (part: ManifestPart) => readonly Entry[] | undefined,
  join: (one: Entry, other: Entry) => Partial<Entry> = () => ({}),
): readonly (Entry & { readonly nodeIds: readonly string[] })[] {
  const found = parts.flatMap(({ node, part }) =>
    (entriesOf(part) ?? []).map((entry) => ({ ...entry, nodeIds: [node.id] })),
  );
  const merged = [...groupedBy(found, ({ name }) => name).values()].map((group) =>
    group.reduce((one, other) => ({
      ...other,
      ...one,
      ...join(one, other),
      nodeIds: [...new Set([...one.nodeIds, ...other.nodeIds])],
    })),
  );
  return sortedBy(merged, ({ name }) => name);
}

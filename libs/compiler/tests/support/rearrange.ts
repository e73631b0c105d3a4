import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';

/** Puts the items of a list into another order. */
export type Shuffle = <Item>(items: readonly Item[]) => readonly Item[];

/** The backward order, which moves everything. */
export const backwards: Shuffle = (items) => [...items].reverse();

/**
 * A document that means the same and is written down differently: nodes lie elsewhere; nodes, edges, variables and keys come in
 * another order. What shares a container keeps its order, and so do edges out of one node, since there order may have meaning.
 */
export function rearranged(document: JsonValue, shuffle: Shuffle): JsonValue {
  if (!isJsonObject(document)) return document;
  const changed = {
    ...document,
    ...changedList(document, 'nodes', (nodes) => keepOrderWithin(nodes, parentOf, shuffle).map(moved)),
    ...changedList(document, 'edges', (edges) => keepOrderWithin(edges, sourceOf, shuffle)),
    ...changedList(document, 'variables', shuffle),
  };
  return withKeysShuffled(changed, shuffle);
}

function changedList(
  document: JsonObject,
  field: string,
  change: (items: readonly JsonValue[]) => readonly JsonValue[],
): JsonObject {
  const items = ownValue(document, field);
  return items !== undefined && isJsonList(items) ? { [field]: change(items) } : {};
}

/** Shuffles items; those of one group come in the order that they had. */
function keepOrderWithin(
  items: readonly JsonValue[],
  groupOf: (item: JsonValue) => JsonValue | undefined,
  shuffle: Shuffle,
): readonly JsonValue[] {
  const left = new Map<JsonValue | undefined, JsonValue[]>();
  for (const item of items) {
    const group = groupOf(item);
    left.set(group, [...(left.get(group) ?? []), item]);
  }
  return shuffle(items).map((item) => {
    const group = groupOf(item);
    return group === undefined ? item : (left.get(group)?.shift() ?? item);
  });
}

/** Nodes name what they lie in in four ways. */
function parentOf(node: JsonValue): JsonValue | undefined {
  if (!isJsonObject(node)) return undefined;
  const metadata = ownValue(node, 'metadata');
  const legacy = metadata !== undefined && isJsonObject(metadata) ? ownValue(metadata, 'parentNodeId') : undefined;
  return ownValue(node, 'parentId') ?? ownValue(node, 'parentNode') ?? ownValue(node, 'parentNodeId') ?? legacy;
}

function sourceOf(edge: JsonValue): JsonValue | undefined {
  return isJsonObject(edge) ? ownValue(edge, 'source') : undefined;
}

function moved(node: JsonValue, index: number): JsonValue {
  return isJsonObject(node)
    ? { ...node, position: { x: -1000 * index, y: 7 }, width: 10 * index, selected: true }
    : node;
}

function withKeysShuffled(value: JsonValue, shuffle: Shuffle): JsonValue {
  if (isJsonList(value)) return value.map((item) => withKeysShuffled(item, shuffle));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    shuffle(Object.entries(value)).map(([key, part]) => [key, withKeysShuffled(part, shuffle)]),
  );
}

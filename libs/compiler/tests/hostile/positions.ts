import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';

/** A place in a document that takes a text of its author. */
export interface Position {
  /** Where it is, with the type of the node. The same in another document is the same place. */
  readonly name: string;
  /** The document with the text there. */
  readonly fill: (text: string) => JsonValue;
}

type Path = readonly (string | number)[];

/** Every value that is a text, every key that an author chooses, and every id of a node and edge with whatever refers to it. */
export function positionsOf(document: JsonObject): readonly Position[] {
  return [
    ...textsIn(document, []).map((path) => ({
      name: nameOf(document, path),
      fill: (text: string) => replaced(document, path, () => text),
    })),
    ...keysIn(document, []).map((path) => ({
      name: `key of ${nameOf(document, path)}`,
      fill: (text: string) => replaced(document, path, (value) => renamed(value, text)),
    })),
    ...idsIn(document).map(([id, item]) => ({
      name: `id of ${describeItem(item)}`,
      fill: (text: string) => everywhere(document, id, text),
    })),
  ];
}

/** A key that stands for all that authors choose. */
const CHOSEN_KEY = 'benignKey';

/** The path; where it leads to a node, an edge or a variable, that by what it is. */
function nameOf(document: JsonObject, path: Path): string {
  const [list, index, ...rest] = path;
  const items = typeof list === 'string' ? document[list] : undefined;
  const item = items !== undefined && isJsonList(items) && typeof index === 'number' ? items[index] : undefined;
  return item === undefined ? path.join('.') : `${describeItem(item)} ${rest.join('.')}`;
}

/** The type of a node, and of an activity its component. */
function describeItem(item: JsonValue): string {
  if (!isJsonObject(item)) return 'item';
  const data = ownValue(item, 'data');
  const component = data !== undefined && isJsonObject(data) ? ownValue(data, 'componentName') : undefined;
  return [ownValue(item, 'type') ?? 'edge', component].filter((word) => typeof word === 'string').join(' ');
}

function textsIn(value: JsonValue, path: Path): readonly Path[] {
  if (typeof value === 'string') return [path];
  return partsOf(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** The objects that have such a key. */
function keysIn(value: JsonValue, path: Path): readonly Path[] {
  const own = isJsonObject(value) && CHOSEN_KEY in value ? [path] : [];
  return [...own, ...partsOf(value).flatMap(([key, part]) => keysIn(part, [...path, key]))];
}

function partsOf(value: JsonValue): readonly (readonly [string | number, JsonValue])[] {
  if (isJsonList(value)) return [...value.entries()];
  return isJsonObject(value) ? Object.entries(value) : [];
}

function replaced(value: JsonValue, path: Path, change: (value: JsonValue) => JsonValue): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (isJsonList(value)) return value.map((item, index) => (index === key ? replaced(item, rest, change) : item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? replaced(part, rest, change) : part]),
  );
}

/** `fromEntries` defines own properties, so `__proto__` becomes a key like any other. */
function renamed(value: JsonValue, key: string): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name === CHOSEN_KEY ? key : name, part]));
}

function idsIn({ nodes, edges }: JsonObject): readonly (readonly [id: string, item: JsonValue])[] {
  const items = [nodes, edges].flatMap((list) => (list !== undefined && isJsonList(list) ? list : []));
  return items.flatMap((item) =>
    isJsonObject(item) && typeof item['id'] === 'string' ? [[item['id'], item] as const] : [],
  );
}

const referring = new Set(['id', 'source', 'target', 'parentId']);

function everywhere(value: JsonValue, id: string, text: string): JsonValue {
  if (isJsonList(value)) return value.map((item) => everywhere(item, id, text));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      referring.has(key) && part === id ? text : everywhere(part, id, text),
    ]),
  );
}

import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import type { DocumentNode, FuzzCase, FuzzDocument } from './case.js';

/** Something that makes a case smaller; what there is nothing to do for comes back as it is. */
type Edit = (fuzzCase: FuzzCase) => FuzzCase;

/**
 * Makes a case smaller for as long as it still shows what it showed: nodes taken out, with their edges or bridged over; edges,
 * settings, variables and messages taken out; texts cut down.
 * @param mostTries most attempts
 */
export async function shrink(
  fuzzCase: FuzzCase,
  isStillFailing: (smaller: FuzzCase) => Promise<boolean>,
  mostTries = 4000,
): Promise<FuzzCase> {
  let current = fuzzCase;
  let tries = 0;
  for (let before: FuzzCase | undefined; before !== current && tries < mostTries;) {
    before = current;
    for (const edit of editsOf(current)) {
      const smaller = edit(current);
      if (JSON.stringify(smaller) === JSON.stringify(current) || tries >= mostTries) continue;
      tries += 1;
      if (await isStillFailing(smaller)) current = smaller;
    }
  }
  return current;
}

function* editsOf({ document, messages }: FuzzCase): Iterable<Edit> {
  yield (each) => ({ ...each, failureRate: 0 });
  yield (each) => ({ ...each, eventWeight: 1 });
  yield (each) => ({ ...each, messages: [] });
  // From the end, since what comes later builds on what comes before.
  for (const { id } of [...document.nodes].reverse()) {
    yield onDocument((each) => withoutTree(each, id));
    yield onDocument((each) => bridged(each, id));
    yield onDocument((each) => hoisted(each, id));
  }
  for (const edge of document.edges) {
    yield onDocument((each) => ({ ...each, edges: each.edges.filter(({ id }) => id !== edge.id) }));
  }
  for (const { id, data } of document.nodes) {
    yield onNode(id, withoutParent);
    for (const name of Object.keys(settingsOf(data))) {
      // What bounds a loop stays: its condition may come to hold for ever.
      if (name !== 'maxIterations') yield onSetting(id, name, () => undefined);
      yield onSetting(id, name, smallerNumber);
      for (let times = 0; times < 3; times += 1) yield onSetting(id, name, withoutPlaceholder);
    }
  }
  for (const { name } of document.variables)
    yield onDocument((each) => withoutVariable(each, JSON.stringify(name).slice(1, -1)));
  for (const message of messages) {
    yield (each) => ({ ...each, messages: each.messages.filter((other) => other !== message) });
  }
}

function onDocument(edit: (document: FuzzDocument) => FuzzDocument): Edit {
  return (fuzzCase) => ({ ...fuzzCase, document: edit(fuzzCase.document) });
}

function onNode(id: string, edit: (node: DocumentNode) => DocumentNode): Edit {
  return onDocument((document) => ({
    ...document,
    nodes: document.nodes.map((node) => (node.id === id ? edit(node) : node)),
  }));
}

function onSetting(id: string, name: string, edit: (value: JsonValue) => JsonValue | undefined): Edit {
  return onNode(id, (node) => {
    const { [name]: value, ...others } = settingsOf(node.data);
    const edited = value === undefined ? undefined : edit(value);
    return { ...node, data: { ...node.data, config: edited === undefined ? others : { ...others, [name]: edited } } };
  });
}

function settingsOf(data: JsonObject): JsonObject {
  const config = data['config'];
  return typeof config === 'object' && config !== null && !Array.isArray(config) ? (config as JsonObject) : {};
}

/** Without a variable that nothing names. */
function withoutVariable(document: FuzzDocument, name: string): FuzzDocument {
  if (JSON.stringify(document.nodes).includes(name)) return document;
  return { ...document, variables: document.variables.filter((variable) => variable['name'] !== name) };
}

/** Without a node and what lies in it. */
function withoutTree({ nodes, edges, ...rest }: FuzzDocument, id: string): FuzzDocument {
  const gone = new Set([id]);
  for (const each of gone) for (const node of nodes) if (node.parentId === each) gone.add(node.id);
  return {
    ...rest,
    nodes: nodes.filter((node) => !gone.has(node.id)),
    edges: edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
  };
}

/** Without a node; what led to it leads to what it led to. */
function bridged(document: FuzzDocument, id: string): FuzzDocument {
  const into = document.edges.filter(({ target }) => target === id);
  const outOf = document.edges.filter(({ source }) => source === id);
  const { nodes, edges, ...rest } = hoisted(document, id);
  const bridges = into.flatMap((before) =>
    outOf.map((after) => ({ ...before, id: `${before.id}${after.id}`, target: after.target })),
  );
  return {
    ...rest,
    nodes: nodes.filter((node) => node.id !== id),
    edges: [...edges.filter(({ source, target }) => source !== id && target !== id), ...bridges],
  };
}

/** With the children of a node one level up. */
function hoisted({ nodes, ...rest }: FuzzDocument, id: string): FuzzDocument {
  const around = nodes.find((node) => node.id === id)?.parentId;
  return {
    ...rest,
    nodes: nodes.map((node) => {
      if (node.parentId !== id) return node;
      return around === undefined ? withoutParent(node) : { ...node, parentId: around };
    }),
  };
}

function withoutParent({ parentId: _, ...node }: DocumentNode): DocumentNode {
  return node;
}

function smallerNumber(value: JsonValue): JsonValue {
  return typeof value === 'number' && value > 1 ? value - 1 : value;
}

function withoutPlaceholder(value: JsonValue): JsonValue {
  return typeof value === 'string' ? value.replace(/ ?\$\{[^}]*\}/, '') : value;
}

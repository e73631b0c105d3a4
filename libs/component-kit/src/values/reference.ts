/** A reference: what it starts from, and the fields it follows. */
export interface Reference {
  readonly root: Root;
  readonly path: readonly (string | number)[];
}

export type Root =
  | { readonly kind: 'input' }
  | { readonly kind: 'result' }
  | { readonly kind: 'node'; readonly id: string }
  /** A value granted to the project. */
  | { readonly kind: 'env'; readonly name: string }
  /** A root of the language that cannot be compiled yet. */
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

export type ParsedReference =
  | { readonly ok: true; readonly reference: Reference }
  | { readonly ok: false; readonly offset: number; readonly reason: string };

/** The ids of a workflow's nodes. */
type NodeIds = Pick<ReadonlySet<string>, 'has'>;

export const rootNames = ['input', 'workflow', 'result', 'nodes'];
const unsupportedRoots = ['vars'];

/** Parses a reference such as `input.items[0].sku`, `nodes["a-1"].total` or `a-1.total`; of node ids the longest that fits wins. */
export function parseReference(text: string, nodeIds: NodeIds): ParsedReference {
  const id = longestId(text, nodeIds);
  const name = id ?? /^[A-Za-z_$][\w$-]*/.exec(text)?.[0] ?? '';
  const path = parsePath(text, name.length);
  if (!path.ok) return path;
  if (id !== undefined) return { ok: true, reference: { root: { kind: 'node', id }, path: path.steps } };
  if (name !== 'nodes' && name !== 'env') return { ok: true, reference: { root: namedRoot(name), path: path.steps } };
  const [key, ...rest] = path.steps;
  if (typeof key !== 'string')
    return { ok: false, offset: name.length, reason: `\`${name}\` needs a name, as in ${name}["name"]` };
  return {
    ok: true,
    reference: { root: name === 'env' ? { kind: 'env', name: key } : { kind: 'node', id: key }, path: rest },
  };
}

/** The longest id that the text begins with and that ends where a path can begin. */
function longestId(text: string, nodeIds: NodeIds): string | undefined {
  for (let end = text.length; end > 0; end = Math.max(text.lastIndexOf('.', end - 1), text.lastIndexOf('[', end - 1))) {
    const candidate = text.slice(0, end);
    if (nodeIds.has(candidate)) return candidate;
  }
  return undefined;
}

function namedRoot(name: string): Root {
  // The workflow's fields are those of its input.
  if (name === 'input' || name === 'workflow') return { kind: 'input' };
  if (name === 'result') return { kind: 'result' };
  return unsupportedRoots.includes(name) ? { kind: 'unsupported', name } : { kind: 'unknown', name };
}

type ParsedPath =
  | { readonly ok: true; readonly steps: readonly (string | number)[] }
  | { readonly ok: false; readonly offset: number; readonly reason: string };

const pathStep = /\.([A-Za-z_$][\w$]*)|\[(\d{1,9})\]|\["((?:[^"\\\]]|\\["\\])*)"\]|\['([^'\\\]]*)'\]/y;

function parsePath(text: string, start: number): ParsedPath {
  const steps: (string | number)[] = [];
  const step = new RegExp(pathStep);
  step.lastIndex = start;
  while (step.lastIndex < text.length) {
    const offset = step.lastIndex;
    const match = step.exec(text);
    if (match === null) return { ok: false, offset, reason: 'a reference goes on with `.field`, `[0]` or `["field"]`' };
    const [, field, index, doubleQuoted, singleQuoted] = match;
    if (index !== undefined) steps.push(Number(index));
    else steps.push(field ?? singleQuoted ?? (doubleQuoted ?? '').replace(/\\(["\\])/g, '$1'));
  }
  return { ok: true, steps };
}

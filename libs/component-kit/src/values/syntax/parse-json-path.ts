import { readString } from './string-literal.js';
import { FaultError, syntaxFault } from './fault.js';
import { idAt, type NodeIds } from './node-ids.js';
import type { SyntaxNode } from './syntax-node.js';

/** Whether a text is meant as a JSONPath: one word that begins with `$.` and a root. */
export function isJsonPath(text: string): boolean {
  return /^\$\.(?:workflow|input|nodes|vars)(?![\w$])(?:\[[^\]]*\]|\S)*$/.test(text);
}

/**
 * Parses a JSONPath such as `$.workflow.input.items[0].sku` or `$.nodes.a-1.rows[*].id`. What a step reads of nothing is nothing,
 * hence `?.` throughout. @throws FaultError
 */
export function parseJsonPath(text: string, ids: NodeIds): SyntaxNode {
  const root = parseRoot(text, ids);
  const wildcard = text.indexOf('[*]', root.end);
  if (wildcard === -1) return parseSteps(text, root, text.length);
  const list = parseSteps(text, root, wildcard);
  const end = wildcard + 3;
  const body = parseSteps(text, { kind: 'each-item', start: wildcard, end }, text.length);
  return { kind: 'each', list, body, start: 0, end: text.length };
}

function parseRoot(text: string, ids: NodeIds): SyntaxNode {
  const inputs = /^\$\.(?:workflow\.input|workflow|input)(?![\w$])/.exec(text);
  if (inputs !== null) return { kind: 'name', name: 'input', start: 2, end: inputs[0].length };
  if (!text.startsWith('$.nodes')) return { kind: 'name', name: 'vars', start: 2, end: '$.vars'.length };
  const start = '$.nodes.'.length;
  const id =
    text.charAt(start - 1) === '.'
      ? (idAt(text, start, ids, true) ?? /^[^.[]+/.exec(text.slice(start))?.[0])
      : undefined;
  if (id !== undefined) return { kind: 'node', id, start, end: start + id.length };
  return { kind: 'name', name: 'nodes', start: 2, end: start - 1 };
}

function parseSteps(text: string, root: SyntaxNode, end: number): SyntaxNode {
  let target = root;
  while (target.end < end) target = parseStep(text, target);
  return target;
}

function parseStep(text: string, target: SyntaxNode): SyntaxNode {
  const offset = target.end;
  const base = { target, optional: true, start: target.start } as const;
  const name = /^\.([\p{ID_Start}$_][\p{ID_Continue}$]*)/u.exec(text.slice(offset, offset + 1000));
  if (name?.[1] !== undefined) return { kind: 'member', name: name[1], ...base, end: offset + name[0].length };
  const index = /^\[(\d{1,9})\]/.exec(text.slice(offset, offset + 12));
  if (index !== null) {
    const end = offset + index[0].length;
    return {
      kind: 'index',
      index: { kind: 'literal', value: Number(index[1]), start: offset + 1, end: end - 1 },
      ...base,
      end,
    };
  }
  if (/^\[["']/.test(text.slice(offset, offset + 2))) {
    const key = readString(text, offset + 1);
    if (key.kind === 'string' && text.charAt(key.end) === ']')
      return { kind: 'index', index: { ...key, kind: 'literal' }, ...base, end: key.end + 1 };
  }
  throw refusedStep(text, offset);
}

function refusedStep(text: string, offset: number): FaultError {
  const unsupported = /^(?:\.\.|\.\*|\[\*|\[\?|\[-?\d*:|\[-|\[[^\]]*,)/.exec(text.slice(offset, offset + 1000))?.[0];
  if (unsupported === undefined)
    return syntaxFault(offset, 'a path goes on with `.field`, `[0]`, `["field"]` or `[*]`');
  return new FaultError({ kind: 'json-path', offset, step: unsupported });
}

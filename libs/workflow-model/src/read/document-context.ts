import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '../json.js';
import type { DocumentContext } from './node.js';

interface RawDocument {
  readonly nodes: readonly JsonValue[];
  readonly edges: readonly JsonValue[];
  readonly variables: readonly JsonValue[];
}

/** What reading one node depends on in the others, looked up before any of them is read. */
export function documentContext({ nodes, edges, variables }: RawDocument): DocumentContext {
  return { variables: variableNames(nodes, variables), ends: seededEnds(nodes, edges) };
}

/** Variables are declared, or exist because a node writes them. */
function variableNames(nodes: readonly JsonValue[], variables: readonly JsonValue[]): ReadonlySet<string> {
  const declared = variables.flatMap((variable) => textOf(variable, 'name'));
  const written = nodes.filter(isJsonObject).flatMap((node) => {
    if (ownValue(node, 'type') !== 'state-variable') return [];
    const data = ownValue(node, 'data');
    const config = isJsonObject(data) ? ownValue(data, 'config') : undefined;
    return [data, config].flatMap((each) => [...textOf(each, 'name'), ...textOf(each, 'variableName')]);
  });
  return new Set([...declared, ...written]);
}

/** Ids of triggers that were drawn as the end: labelled so, with a way in and none out, beside a true trigger. */
function seededEnds(nodes: readonly JsonValue[], edges: readonly JsonValue[]): ReadonlySet<string> {
  const triggers = nodes.filter(isJsonObject).filter((node) => ownValue(node, 'type') === 'trigger');
  if (triggers.length < 2) return new Set();
  const sources = new Set(edges.flatMap((edge) => textOf(edge, 'source')));
  const targets = new Set(edges.flatMap((edge) => textOf(edge, 'target')));
  const ids = triggers
    .filter((trigger) => /^\s*end\s*$/i.test(labelOf(trigger)))
    .flatMap((trigger) => textOf(trigger, 'id'))
    .filter((id) => targets.has(id) && !sources.has(id));
  return ids.length < triggers.length ? new Set(ids) : new Set();
}

function labelOf(node: JsonObject): string {
  const data = ownValue(node, 'data');
  return textOf(data, 'label')[0] ?? textOf(data, 'displayName')[0] ?? '';
}

function textOf(value: JsonValue | undefined, name: string): readonly string[] {
  const text = isJsonObject(value) ? ownValue(value, name) : undefined;
  return typeof text === 'string' ? [text] : [];
}

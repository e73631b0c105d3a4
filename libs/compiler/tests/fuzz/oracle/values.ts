import type { JsonValue } from '@workflow-builder/workflow-model';
import { asText, type Environment, evaluate, type Value, withoutAbsent } from './evaluate.js';
import { readTemplate } from './tokens.js';

/**
 * Data 2 and 3: the value of a configured field. Text is literal except `${…}`; exactly one placeholder keeps the type of what it
 * names, mixed text is a string. Undefined drops an object key and is null in lists.
 */
export function resolve(json: JsonValue, environment: Environment): Value {
  if (typeof json === 'string') return resolveText(json, environment);
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map((item: JsonValue) => resolve(item, environment) ?? null);
  return withoutAbsent(
    Object.entries(json).map(([key, item]: [string, JsonValue]) => [key, resolve(item, environment)]),
  );
}

function resolveText(text: string, environment: Environment): Value {
  const { texts, sources } = readTemplate(text, 0);
  const values = sources.map((source) => evaluate(withoutBareIds(source, environment.nodeIds), environment));
  if (values.length === 1 && texts.every((part) => part === '')) return values[0];
  return texts.reduce((whole, part, index) => `${whole}${asText(values[index - 1])}${part}`);
}

/** Data 3: `${a-b.c}` names a node by its bare id; the longest id wins. */
function withoutBareIds(source: string, nodeIds: ReadonlySet<string>): string {
  const [id] = [...nodeIds]
    .filter((each) => !roots.has(each) && source.startsWith(each) && /^(?:$|[.[?])/.test(source.slice(each.length)))
    .sort((a, b) => b.length - a.length);
  return id === undefined ? source : `nodes[${JSON.stringify(id)}]${source.slice(id.length)}`;
}

const beginning = /^\s*([\p{L}_$][\p{L}\p{N}_$]*)/u;
const roots = new Set(['input', 'workflow', 'vars', 'nodes', 'result']);

/**
 * Data 3: bare text of a state-variable's `value` or `amount` is an expression where it begins with a root or a loop variable in
 * scope.
 */
export function resolveOperand(json: JsonValue, loopVariables: ReadonlySet<string>, environment: Environment): Value {
  if (typeof json !== 'string') return resolve(json, environment);
  const word = beginning.exec(json)?.[1];
  const isExpression = word !== undefined && (roots.has(word) || loopVariables.has(word));
  return isExpression ? evaluate(json, environment) : resolve(json, environment);
}

import { type Expression, list, literal, object, text } from '@workflow-builder/ir';
import { isJsonList, isJsonObject, type JsonValue } from '@workflow-builder/workflow-model';
import { checkExpression } from './check/checker.js';
import type { ValueContext } from './context.js';
import { parsed } from './parsed.js';
import { isJsonPath, parseJsonPath } from './syntax/parse-json-path.js';
import { parseTemplate } from './syntax/parse-template.js';
import type { Origin, SyntaxNode } from './syntax/syntax-node.js';

/** A JSON value of a document as an expression; texts in it may hold placeholders. Undefined after a finding. */
export function compileValue(value: JsonValue, field: string, context: ValueContext): Expression | undefined {
  if (typeof value === 'string') return compileText(value, field, context);
  if (isJsonList(value)) {
    const items = value.map((item, index) => compileValue(item, `${field}[${index}]`, context));
    return items.every((item) => item !== undefined) ? { ...list(items), field } : undefined;
  }
  if (isJsonObject(value)) return compileObject(Object.entries(value), field, context);
  return { ...literal(value), field };
}

function compileObject(
  fields: readonly (readonly [string, JsonValue])[],
  field: string,
  context: ValueContext,
): Expression | undefined {
  const entries = fields.flatMap(([key, item]) => {
    const compiled = compileValue(item, `${field}.${key}`, context);
    return compiled === undefined ? [] : [[key, compiled] as const];
  });
  return entries.length === fields.length ? { ...object(entries), field } : undefined;
}

/** A text of a document: a JSONPath, one placeholder, text with placeholders in it, or text. */
function compileText(source: string, field: string, context: ValueContext): Expression | undefined {
  const { nodeIds } = context.scope;
  const origin = { text: source, field };
  const parts = parsed(origin, context, () =>
    isJsonPath(source)
      ? [parseJsonPath(source, nodeIds)]
      : parseTemplate(source, nodeIds, context.placeholders ?? 'default'),
  );
  if (parts === undefined) return undefined;
  const [only] = parts;
  const value =
    parts.length === 1 && typeof only === 'object'
      ? compilePlaceholder(only, origin, context)
      : compileMixed(parts, origin, context);
  return value === undefined ? undefined : { ...value, field };
}

/** A field that is one placeholder keeps the type of what that names. */
function compilePlaceholder(node: SyntaxNode, origin: Origin, context: ValueContext): Expression | undefined {
  const name = context.envTravels === true ? environmentName(node) : undefined;
  return name === undefined ? checkExpression(node, origin, context) : object([['$env', literal(name)]]);
}

function environmentName(node: SyntaxNode): string | undefined {
  if ((node.kind !== 'member' && node.kind !== 'index') || node.target.kind !== 'name') return undefined;
  if (node.target.name !== 'env') return undefined;
  if (node.kind === 'member') return node.name;
  return node.index.kind === 'literal' && typeof node.index.value === 'string' ? node.index.value : undefined;
}

function compileMixed(
  parts: readonly (string | SyntaxNode)[],
  origin: Origin,
  context: ValueContext,
): Expression | undefined {
  const compiled = parts.map((part) => (typeof part === 'string' ? part : checkExpression(part, origin, context)));
  if (!compiled.every((part) => part !== undefined)) return undefined;
  return compiled.every((part) => typeof part === 'string') ? literal(compiled.join('')) : text(compiled);
}

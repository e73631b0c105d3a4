import { closest } from '@workflow-builder/diagnostics';
import { describeType, type Expression, list, literal, object, text } from '@workflow-builder/ir';
import { isJsonList, isJsonObject, type JsonValue } from '@workflow-builder/workflow-model';
import type { Report } from '../report.js';
import type { Scope } from '../scope.js';
import { readField } from './property.js';
import { parseReference, type Reference, rootNames } from './reference.js';
import { parseTemplate, type TemplatePart } from './template.js';

/** What compiling the values of one node needs. */
export interface ValueContext {
  readonly label: string;
  readonly scope: Scope;
  readonly report: Report;
  /** Whether a field may be a reference to `env`, which travels unresolved. Default false. */
  readonly envTravels?: boolean;
}

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

function compileText(source: string, field: string, context: ValueContext): Expression | undefined {
  const parsed = parseTemplate(source);
  if (!parsed.ok) {
    context.report('EXPRESSION_SYNTAX', { text: source, column: parsed.column, reason: parsed.reason }, { field });
    return undefined;
  }
  const [only] = parsed.parts;
  if (parsed.parts.length === 1 && only?.kind === 'placeholder') return compilePart(only, source, field, context);
  // Within text an unresolved reference could not be told from characters that merely look like one.
  const inText = { ...context, envTravels: false };
  const parts = parsed.parts.map((part) =>
    part.kind === 'text' ? part.text : compilePart(part, source, field, inText),
  );
  if (!parts.every((part) => part !== undefined)) return undefined;
  return parts.every((part) => typeof part === 'string')
    ? { ...literal(parts.join('')), field }
    : { ...text(parts), field };
}

function compilePart(
  part: Extract<TemplatePart, { kind: 'placeholder' }>,
  source: string,
  field: string,
  context: ValueContext,
): Expression | undefined {
  const parsed = parseReference(part.reference, context.scope.nodeIds);
  if (!parsed.ok) {
    const column = part.column + parsed.offset;
    context.report('EXPRESSION_SYNTAX', { text: source, column, reason: parsed.reason }, { field });
    return undefined;
  }
  const root = compileRoot(parsed.reference, part.reference, field, context);
  if (root === undefined) return undefined;
  const value = followPath(root, parsed.reference.path, part.reference, field, context);
  return value === undefined ? undefined : { ...value, field };
}

function compileRoot(
  { root }: Reference,
  reference: string,
  field: string,
  context: ValueContext,
): Expression | undefined {
  const { scope, report } = context;
  switch (root.kind) {
    case 'input':
      return { kind: 'input', type: scope.input };
    case 'result':
      return compileResult(field, context);
    case 'node':
      return compileOutput(root.id, reference, field, context);
    case 'env':
      if (context.envTravels === true) return object([['$env', literal(root.name)]]);
      report('REFERENCE_NOT_SUPPORTED', { reference }, { field });
      return undefined;
    case 'unsupported':
      report('REFERENCE_NOT_SUPPORTED', { reference }, { field });
      return undefined;
    case 'unknown':
      reportUnknown(root.name, reference, field, context);
      return undefined;
  }
}

/** What `result` names at the node. */
export function compileResult(field: string, context: ValueContext): Expression | undefined {
  const { scope, report, label } = context;
  const { result } = scope;
  switch (result.kind) {
    case 'input':
      return { kind: 'input', type: scope.input };
    case 'output':
      return compileOutput(result.nodeId, 'result', field, context);
    case 'ambiguous':
      report(
        'AMBIGUOUS_RESULT',
        { label, sources: result.nodeIds.map((id) => scope.labelOf(id)).join(', '), example: result.nodeIds[0] ?? '' },
        { field, relatedNodeIds: result.nodeIds },
      );
      return undefined;
  }
}

function compileOutput(id: string, reference: string, field: string, context: ValueContext): Expression | undefined {
  const { scope, report, label } = context;
  const nodeId = scope.nodeIds.get(id);
  if (nodeId === undefined) {
    reportUnknown(id, reference, field, context);
    return undefined;
  }
  const source = scope.outputOf(nodeId);
  if (source.kind === 'available') return { kind: 'output', nodeId, type: source.type };
  report('REFERENCE_NOT_RUN', { label, source: scope.labelOf(nodeId) }, { field, relatedNodeIds: [nodeId] });
  return undefined;
}

function followPath(
  root: Expression,
  path: readonly (string | number)[],
  reference: string,
  field: string,
  { report }: ValueContext,
): Expression | undefined {
  let value = root;
  for (const key of path) {
    const next = readField(value, key);
    if (next === undefined) {
      const known = value.type.kind === 'object' ? Object.keys(value.type.properties) : [];
      const suggestion = suggest(String(key), known);
      report('PROPERTY_UNKNOWN', { reference, property: key, type: describeType(value.type), suggestion }, { field });
      return undefined;
    }
    value = next;
  }
  return value;
}

function reportUnknown(name: string, reference: string, field: string, { scope, report }: ValueContext): void {
  report(
    'REFERENCE_UNKNOWN',
    { reference, suggestion: suggest(name, [...rootNames, ...scope.nodeIds.keys()]) },
    { field },
  );
}

function suggest(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  if (meant !== undefined) return `"${meant}" may be meant`;
  return known.length === 0 ? 'it has no fields' : `known are ${known.slice(0, 20).join(', ')}`;
}

import { createHash } from 'node:crypto';
import { type Diagnostic, Findings } from '@workflow-builder/diagnostics';
import { isWorkflowId, type WorkflowId } from '../ids.js';
import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '../json.js';
import type { Workflow } from '../workflow.js';
import { workflowType } from '../workflow-type.js';
import { nameBranches } from './branches/index.js';
import { documentContext } from './document-context.js';
import { readEdge } from './edge.js';
import { Fields } from './fields.js';
import { readNode } from './node.js';
import { readSettings } from './settings.js';
import { toJson } from './to-json.js';
import { readVariable } from './variable.js';

export interface ReadResult {
  /** Absent when the document is no workflow at all. With errors among the diagnostics it holds what could be read. */
  readonly workflow?: Workflow;
  readonly diagnostics: readonly Diagnostic[];
}

/** Most nodes of a document. */
const MAX_NODES = 20_000;

/**
 * Reads a document in any of its spellings into the canonical model. Never throws; every repair is an info diagnostic.
 * @param findings where findings are collected, if those of later phases shall join them.
 */
export function readWorkflow(value: unknown, findings = new Findings()): ReadResult {
  const document = unwrap(toJson(value, findings), findings);
  const workflow = document === undefined ? undefined : readDocument(document, findings);
  return workflow === undefined
    ? { diagnostics: findings.diagnostics }
    : { workflow, diagnostics: findings.diagnostics };
}

/** A UI export keeps the graph under `definition`; what stands beside it, such as the name, stays. */
function unwrap(value: JsonValue, findings: Findings): JsonObject | undefined {
  if (!isJsonObject(value)) {
    findings.add('DOCUMENT_INVALID', { reason: 'it is not an object' });
    return undefined;
  }
  const definition = ownValue(value, 'definition');
  if (!isJsonObject(definition)) return value;
  findings.add('DOCUMENT_UNWRAPPED', {});
  return { ...value, ...definition };
}

function readDocument(document: JsonObject, findings: Findings): Workflow | undefined {
  const fields = new Fields(document, { path: '' }, findings);
  const name = fields.text('name', 'displayName');
  const nodes = fields.list('nodes');
  if (name === undefined || name.trim() === '') return refuse('it has no `name`', 'name', findings);
  if (nodes === undefined || nodes.length === 0) return refuse('it has no `nodes`', 'nodes', findings);
  if (nodes.length > MAX_NODES) {
    findings.add('DOCUMENT_TOO_MANY_NODES', { count: nodes.length, limit: MAX_NODES }, { field: 'nodes' });
    return undefined;
  }
  noteType(name, findings);
  const edges = fields.list('edges') ?? [];
  const variables = fields.list('variables') ?? [];
  const context = documentContext({ nodes, edges, variables });
  const id = readId(fields, name, findings);
  const drawn = {
    nodes: readEach(nodes, (node, index) => readNode(node, index, context, findings)),
    edges: readEach(edges, (edge, index) => readEdge(edge, index, findings)),
  };
  return {
    id,
    name,
    ...nameBranches(drawn, findings),
    variables: readEach(variables, (variable, index) => readVariable(variable, index, findings)),
    settings: readSettings(document, findings),
  };
}

function refuse(reason: string, field: string, findings: Findings): undefined {
  findings.add('DOCUMENT_INVALID', { reason }, { field });
}

function noteType(name: string, findings: Findings): void {
  const type = workflowType(name);
  if (type !== name) findings.add('WORKFLOW_TYPE_DERIVED', { name, type }, { field: 'name' });
}

function readId(fields: Fields, name: string, findings: Findings): WorkflowId {
  const id = fields.text('id');
  if (isWorkflowId(id)) return id;
  const derived = deriveId(name);
  findings.add('WORKFLOW_ID_DERIVED', { id: derived }, { field: 'id' });
  return derived;
}

/** The name itself where it can stand in a URL, else its workflow type, which is unique enough and can. */
function deriveId(name: string): WorkflowId {
  const id: unknown = /^[\w-]{1,64}$/.test(name)
    ? name
    : `${workflowType(name)}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
  if (!isWorkflowId(id)) throw new TypeError('A derived id is never empty.');
  return id;
}

function readEach<T>(
  values: readonly JsonValue[],
  read: (value: JsonValue, index: number) => T | undefined,
): readonly T[] {
  return values.flatMap((value, index) => read(value, index) ?? []);
}

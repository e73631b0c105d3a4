import { isVariableActivity } from '@workflow-builder/components';
import { closest, type Findings } from '@workflow-builder/diagnostics';
import { schemaType } from '@workflow-builder/component-kit';
import {
  array,
  boolean,
  isAssignable,
  json,
  jsonObject,
  literal,
  number,
  string,
  type ValueType,
  type Variable,
} from '@workflow-builder/ir';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownValue,
  type VariableType,
  variableTypes,
  type Workflow,
  type WorkflowNode,
  type WorkflowVariable,
} from '@workflow-builder/workflow-model';
import { isIdentifier } from '@workflow-builder/code-printer';
import { compareIds } from '../../graph/graph.js';
import type { ProjectVariable } from '../../project/project-variables.js';

const types: Readonly<Record<VariableType, ValueType>> = {
  string,
  number,
  boolean,
  array: array(json),
  object: jsonObject,
};

const defaults: Readonly<Record<VariableType, JsonValue>> = {
  string: '',
  number: 0,
  boolean: false,
  array: [],
  object: {},
};

/** The variables that a workflow names, by whose state they are; ordered by name. */
export interface Variables {
  /** State of one execution. */
  readonly local: readonly Variable[];
  /** State that all runs of the project share. */
  readonly project: readonly ProjectVariable[];
}

/** A variable with the schema of its values. */
type Declared = Variable & Required<ProjectVariable>;

/**
 * The variables of a workflow: those it declares, and those that its nodes name without a declaration, whose type follows from
 * what is done to them. One without an initial value begins as the empty value of its type. A variable is the project's where
 * its declaration or a node says so.
 */
export function collectVariables(workflow: Workflow, findings: Findings): Variables {
  const declared = workflow.variables.map((variable, index) => declare(variable, index, findings));
  const known = new Set(declared.map(({ name }) => name));
  const implied: Declared[] = [];
  const nodes = [...workflow.nodes].filter(isVariableNode).sort((a, b) => compareIds(a.id, b.id));
  for (const node of nodes) {
    const variable = impliedBy(node, nodes, known);
    if (variable === undefined) continue;
    known.add(variable.name);
    implied.push(variable);
  }
  const all = [...declared, ...implied].sort((a, b) => (a.name < b.name ? -1 : 1));
  const shared = sharedNames(workflow, nodes);
  return {
    local: all
      .filter(({ name }) => !shared.has(name))
      .map(({ name, type, initialValue }) => ({ name, type, initialValue })),
    project: all
      .filter(({ name }) => shared.has(name))
      .map(({ name, schema, initialValue, isImplied }) => ({ name, schema, initialValue, isImplied })),
  };
}

function isVariableNode({ type, componentName }: WorkflowNode): boolean {
  return type === 'state-variable' || (type === 'activity' && isVariableActivity(componentName ?? ''));
}

function sharedNames({ variables }: Workflow, nodes: readonly WorkflowNode[]): ReadonlySet<unknown> {
  return new Set([
    ...variables.filter(({ scope }) => scope === 'project').map(({ name }) => name),
    ...nodes
      .filter(({ config }) => ownValue(config, 'scope') === 'project' && isOurs(config))
      .map(({ config }) => ownValue(config, 'name')),
  ]);
}

/** One with a fault counts as declared all the same, so that one mistake is reported once. */
function declare(variable: WorkflowVariable, index: number, findings: Findings): Declared {
  const { name, type: kind, initialValue } = variable;
  const schema = 'schema' in variable ? variable.schema : undefined;
  const type = isJsonObject(schema) ? schemaType(schema) : types[kind];
  const value = initialValue ?? defaults[kind];
  const fault = faultOf(name, type, value);
  if (fault !== undefined) {
    findings.add('VARIABLE_INVALID', { name, reason: fault, label: name }, { field: `variables[${index}]` });
  }
  return { name, type, initialValue: value, schema: isJsonObject(schema) ? schema : { type: kind }, isImplied: false };
}

function faultOf(name: string, type: ValueType, value: JsonValue): string | undefined {
  if (!isIdentifier(name) || isInherited(name)) return 'has a name that is no identifier';
  return isAssignable(literal(value).type, type) ? undefined : 'begins with a value of another type';
}

/** Names that every object answers to. */
function isInherited(name: string): boolean {
  return name in {};
}

/** @param nodes in order of ids, so that the order of the document has no effect. */
function impliedBy(
  node: WorkflowNode,
  nodes: readonly WorkflowNode[],
  known: ReadonlySet<string>,
): Declared | undefined {
  const name = ownValue(node.config, 'name');
  if (!isOurs(node.config) || typeof name !== 'string' || known.has(name) || !isIdentifier(name) || isInherited(name))
    return undefined;
  // A name close to a declared one is a misspelling, which the component reports.
  if (closest(name, [...known]) !== undefined) return undefined;
  const uses = nodes.filter(({ config }) => ownValue(config, 'name') === name);
  const given = uses
    .map(({ config }) => ownValue(config, 'initialValue'))
    .find((value) => value !== undefined && value !== null);
  return {
    name,
    isImplied: true,
    ...startOf(
      uses.map(({ config }) => config),
      given,
    ),
  };
}

/** Kept by the execution or the project, and not through a connector. */
function isOurs(config: JsonObject): boolean {
  return (ownValue(config, 'storageType') ?? 'workflow') === 'workflow';
}

function startOf(uses: readonly JsonObject[], given: JsonValue | undefined): Omit<Declared, 'name' | 'isImplied'> {
  const kind = kindOf(uses, given);
  return kind === undefined
    ? { type: json, schema: {}, initialValue: given ?? null }
    : { type: types[kind], schema: { type: kind }, initialValue: given ?? defaults[kind] };
}

function kindOf(uses: readonly JsonObject[], given: JsonValue | undefined): VariableType | undefined {
  const named = uses.map((config) => ownValue(config, 'type'));
  const kind = variableTypes.find((type) => named.includes(type));
  if (kind !== undefined) return kind;
  const operations = uses.map((config) => ownValue(config, 'operation'));
  if (operations.includes('append')) return 'array';
  if (operations.includes('increment') || operations.includes('decrement')) return 'number';
  if (typeof given === 'string' || typeof given === 'boolean' || typeof given === 'number') {
    return typeof given === 'number' ? 'number' : typeof given === 'string' ? 'string' : 'boolean';
  }
  return undefined;
}

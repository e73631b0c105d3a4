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

/**
 * The variables of a workflow: those it declares, and those that its state-variable nodes name without a declaration, whose type
 * follows from what is done to them. One without an initial value begins as the empty value of its type.
 */
export function collectVariables(workflow: Workflow, findings: Findings): readonly Variable[] {
  const declared = workflow.variables.map((variable, index) => declare(variable, index, findings));
  const known = new Set(declared.map(({ name }) => name));
  const implied: Variable[] = [];
  const nodes = [...workflow.nodes].sort((a, b) => compareIds(a.id, b.id));
  for (const node of nodes) {
    const variable = impliedBy(node, nodes, known);
    if (variable === undefined) continue;
    known.add(variable.name);
    implied.push(variable);
  }
  return [...declared, ...implied].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One with a fault counts as declared all the same, so that one mistake is reported once. */
function declare(variable: WorkflowVariable, index: number, findings: Findings): Variable {
  const { name, type: kind, initialValue } = variable;
  const schema = 'schema' in variable ? variable.schema : undefined;
  const type = isJsonObject(schema) ? schemaType(schema) : types[kind];
  const value = initialValue ?? defaults[kind];
  const fault = faultOf(name, type, value);
  if (fault !== undefined) {
    findings.add('VARIABLE_INVALID', { name, reason: fault, label: name }, { field: `variables[${index}]` });
  }
  return { name, type, initialValue: value };
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
): Variable | undefined {
  const name = ownValue(node.config, 'name');
  const isLocal = node.type === 'state-variable' && isLocalState(node.config);
  if (!isLocal || typeof name !== 'string' || known.has(name) || !isIdentifier(name) || isInherited(name))
    return undefined;
  // A name close to a declared one is a misspelling, which the component reports.
  if (closest(name, [...known]) !== undefined) return undefined;
  const uses = nodes.filter(({ type, config }) => type === 'state-variable' && ownValue(config, 'name') === name);
  const given = uses
    .map(({ config }) => ownValue(config, 'initialValue'))
    .find((value) => value !== undefined && value !== null);
  return {
    name,
    ...startOf(
      uses.map(({ config }) => config),
      given,
    ),
  };
}

/** Kept in the execution, and not by the project or a connector. */
function isLocalState(config: JsonObject): boolean {
  return ownValue(config, 'scope') !== 'project' && (ownValue(config, 'storageType') ?? 'workflow') === 'workflow';
}

function startOf(uses: readonly JsonObject[], given: JsonValue | undefined): Omit<Variable, 'name'> {
  const kind = kindOf(uses, given);
  return kind === undefined
    ? { type: json, initialValue: given ?? null }
    : { type: types[kind], initialValue: given ?? defaults[kind] };
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

import {
  describeType,
  type Expression,
  isAssignable,
  type Operation,
  outputsRead,
  type ValueType,
} from '@workflow-builder/ir';
import type { JsonObject, JsonValue, NodeType, WorkflowNode, WorkflowSettings } from '@workflow-builder/workflow-model';
import { type ComponentConfig, type ConfigClass, parseConfig } from './config.js';
import { configSchema, type ConfigSchema } from './config-schema.js';
import type { Report } from './report.js';
import type { Scope } from './scope.js';
import { compileResult, compileValue } from './values/compile-value.js';

/** What part a component plays in a graph. Rules on graphs read this and know no node type. */
export type Role =
  /** A run begins there; no edge enters. */
  | 'entry'
  /** A path ends there; no edge leaves. */
  | 'end'
  | 'step';

/** What a node compiles to. */
export interface Lowered {
  readonly operation: Operation;
  readonly output: ValueType;
}

/** How log entries and errors name the component of a node. */
export interface ComponentIdentity {
  readonly componentId: string;
  readonly componentName: string;
}

/** What surrounds a node while it is lowered. */
export interface LoweringEnvironment {
  readonly node: WorkflowNode;
  readonly settings: WorkflowSettings;
  readonly scope: Scope;
  readonly report: Report;
}

/** The means of `lower`: the node's checked settings, and the way from JSON values to expressions. */
export interface LoweringContext<Config> extends LoweringEnvironment {
  readonly config: Config;
  /** A value of the document as an expression of the expected type; undefined after a finding. `field` is relative to the config. */
  value(json: JsonValue, field: string, expected: ValueType): Expression | undefined;
  /** What `result` names; undefined after a finding. */
  result(field: string): Expression | undefined;
}

/** What a component says about itself; `Config` is its DTO. */
export interface ComponentSpec<Config extends ComponentConfig> {
  readonly type: NodeType;
  readonly identity: ComponentIdentity;
  readonly role: Role;
  readonly config: ConfigClass<Config>;
  /** The type of the run's input, where the component starts runs. */
  inputType?(config: JsonObject): ValueType;
  /** What the node compiles to; undefined after a finding. */
  lower(context: LoweringContext<Config>): Lowered | undefined;
}

/** A component as the compiler sees it: whatever its config is stays inside. */
export interface Component {
  readonly type: NodeType;
  readonly role: Role;
  /** JSON Schema of the config, for UI forms. */
  configSchema(): ConfigSchema;
  identify(node: WorkflowNode): ComponentIdentity;
  /** The type of the run's input; undefined where the component starts no runs. */
  inputType(config: JsonObject): ValueType | undefined;
  /** What the node compiles to; undefined after a finding. */
  lower(environment: LoweringEnvironment): Lowered | undefined;
}

/** Makes a component out of what it says about itself. */
export function defineComponent<Config extends ComponentConfig>(spec: ComponentSpec<Config>): Component {
  const { type, role, identity, config } = spec;
  return {
    type,
    role,
    configSchema: () => configSchema(config),
    identify: () => identity,
    inputType: (source) => spec.inputType?.(source),
    lower: (environment) => lowerWith(config, environment, (context) => spec.lower(context)),
  };
}

/** Reads a node's config into its DTO and goes on with it; undefined after a finding in the config. */
export function lowerWith<Config extends ComponentConfig, Result>(
  type: ConfigClass<Config>,
  environment: LoweringEnvironment,
  lower: (context: LoweringContext<Config>) => Result | undefined,
): Result | undefined {
  const { node, report } = environment;
  const config = parseConfig(type, node.config, node.label, report);
  return config === undefined ? undefined : lower(loweringContext(config, environment));
}

function loweringContext<Config>(config: Config, environment: LoweringEnvironment): LoweringContext<Config> {
  const { node, scope, report } = environment;
  const values = { label: node.label, scope, report };
  return {
    ...environment,
    config,
    value(source, name, expected) {
      const field = `data.config.${name}`;
      const expression = compileValue(source, field, values);
      if (expression === undefined) return undefined;
      if (isAssignable(expression.type, expected)) return expression;
      reportMismatch(expression, expected, field, environment);
      return undefined;
    },
    result: (name) => compileResult(`data.config.${name}`, values),
  };
}

function reportMismatch(
  actual: Expression,
  expected: ValueType,
  field: string,
  environment: LoweringEnvironment,
): void {
  const { node, scope, report } = environment;
  const [source] = outputsRead(actual);
  report(
    'INVALID_CONNECTION',
    {
      field,
      label: node.label,
      expected: describeType(expected),
      source: source === undefined ? 'the value' : `the output of "${scope.labelOf(source)}"`,
      actual: describeType(actual.type),
    },
    { field, ...(source === undefined ? {} : { relatedNodeIds: [source] }) },
  );
}

import type { Expression, Operation, ValueType, WorkflowCall } from '@workflow-builder/ir';
import type { ManifestPart, WorkflowInterface } from '@workflow-builder/manifest';
import type { JsonObject, JsonValue, NodeType, WorkflowNode, WorkflowSettings } from '@workflow-builder/workflow-model';
import { type ComponentConfig, type ConfigClass, type ConfigParser, configParser } from './config.js';
import { configSchema, type ConfigSchema } from './config-schema.js';
import { type ManifestContext, type ManifestEnvironment, manifestWith } from './manifest.js';
import type { Report } from './report.js';
import type { Scope } from './scope.js';
import { compileCondition } from './values/compile-condition.js';
import { compileExpression, compileResult } from './values/compile-expression.js';
import { compileValue } from './values/compile-value.js';
import { expectType } from './values/connection.js';

/** What part a component plays in a graph. Rules on graphs read this and know no node type. */
export type Role =
  /** A run begins there; no edge enters. */
  | 'entry'
  /** A path ends there; no edge leaves. */
  | 'end'
  | 'step'
  /** One of its handles `true` and `false` lives. */
  | 'condition'
  /** Runs what its handle `body` reaches in rounds, then goes on at `done`. */
  | 'loop'
  /** Runs the nodes inside once, and goes on from them when all are done. */
  | 'phase'
  /** Repeats the nodes inside until they succeed, and goes on from them. */
  | 'retry'
  /** Waits for a message; where nothing leads to it, each message starts what follows it. */
  | 'receiver'
  /** Adds to the manifest only; paths pass through it. */
  | 'configuration'
  /** As `configuration`; where there is no entry and nothing leads to it, runs begin there. */
  | 'endpoint';

/** What a node compiles to. */
export interface Lowered {
  readonly operation: Operation;
  readonly output: ValueType;
  /** What it asks of another workflow of the project. */
  readonly call?: WorkflowCall;
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
  readonly options?: LoweringOptions | undefined;
}

/** Options of the compilation that settings of nodes may answer to. */
export interface LoweringOptions {
  /** Whether an activity without implementation is an error. Default false. */
  readonly requireImplementations?: boolean;
  /** The workflows of the project, the one that is compiled included; absent where they are not known. */
  readonly projectWorkflows?: readonly WorkflowInterface[];
}

/** The names under which a body sees the item and the index of its round. */
export interface LoopNames {
  readonly item: string;
  readonly index: string;
}

/** What a container says about itself before the nodes inside are known. */
export interface ContainerHooks {
  /** Of loops: what the body names. */
  readonly loopNames?: (config: JsonObject) => LoopNames;
  /** Whether its settings read outputs of the nodes inside, as those do that are evaluated after a round or an attempt. */
  readonly readsInside?: (config: JsonObject) => boolean;
  /** Of phases: how many of the nodes inside run at once where no edges order them; 1: in the order of the document. */
  readonly concurrency?: (config: JsonObject) => number;
}

/** The means of `lower`: the node's checked settings, and the way from JSON values to expressions. */
export interface LoweringContext<Config> extends LoweringEnvironment {
  readonly config: Config;
  /** A value of the document as an expression of the expected type; undefined after a finding. `field` is relative to the config. */
  value(json: JsonValue, field: string, expected: ValueType): Expression | undefined;
  /** Bare text as an expression of the expected type; undefined after a finding. */
  expression(text: string, field: string, expected: ValueType): Expression | undefined;
  /** Bare text, or a group of comparisons, as a condition; undefined after a finding. */
  condition(value: JsonValue, field: string): Expression | undefined;
  /** What `result` names; undefined after a finding. */
  result(field: string): Expression | undefined;
}

/** What a component says about itself; `Config` is its DTO. */
export interface ComponentSpec<Config extends ComponentConfig> extends ContainerHooks {
  readonly type: NodeType;
  readonly identity: ComponentIdentity;
  /** The part it plays, which for some types depends on settings of the node. */
  readonly role: Role | ((node: WorkflowNode) => Role);
  readonly config: ConfigClass<Config>;
  /** The type of the run's input, where the component starts runs. */
  inputType?(config: JsonObject): ValueType;
  /** What the node compiles to; undefined after a finding. */
  lower(context: LoweringContext<Config>): Lowered | undefined;
  /** What the node adds to the manifest. Checks here what takes the other nodes of the workflow to know. */
  manifest?(context: ManifestContext<Config>): ManifestPart | undefined;
}

/** A component as the compiler sees it: whatever its config is stays inside. */
export interface Component extends ContainerHooks {
  readonly type: NodeType;
  role(node: WorkflowNode): Role;
  /** JSON Schema of the config, for UI forms. */
  configSchema(): ConfigSchema;
  identify(node: WorkflowNode): ComponentIdentity;
  /** The type of the run's input; undefined where the component starts no runs. */
  inputType(config: JsonObject): ValueType | undefined;
  /** What the node compiles to; undefined after a finding. */
  lower(environment: LoweringEnvironment): Lowered | undefined;
  /** What the node adds to the manifest; undefined when its config is not valid, which `lower` reports. */
  manifest?(environment: ManifestEnvironment): ManifestPart | undefined;
}

/** Makes a component out of what it says about itself. */
export function defineComponent<Config extends ComponentConfig>(spec: ComponentSpec<Config>): Component {
  const { type, role, identity, config } = spec;
  const parse = configParser(config);
  return {
    type,
    role: (node) => (typeof role === 'function' ? role(node) : role),
    configSchema: () => configSchema(config),
    identify: () => identity,
    inputType: (source) => spec.inputType?.(source),
    lower: (environment) => lowerWith(parse, environment, (context) => spec.lower(context)),
    ...containerHooks(spec),
    ...(spec.manifest && {
      manifest: (environment) => manifestWith(parse, environment, (context) => spec.manifest?.(context)),
    }),
  };
}

function containerHooks({ loopNames, readsInside, concurrency }: ContainerHooks): ContainerHooks {
  return {
    ...(loopNames && { loopNames }),
    ...(readsInside && { readsInside }),
    ...(concurrency && { concurrency }),
  };
}

/** Reads a node's config into its DTO and goes on with it; undefined after a finding in the config. */
export function lowerWith<Config extends ComponentConfig, Result>(
  parse: ConfigParser<Config>,
  environment: LoweringEnvironment,
  lower: (context: LoweringContext<Config>) => Result | undefined,
): Result | undefined {
  const { node, report } = environment;
  const config = parse(node.config, node.label, report);
  return config === undefined ? undefined : lower(loweringContext(config, environment));
}

function loweringContext<Config>(config: Config, environment: LoweringEnvironment): LoweringContext<Config> {
  const { node, settings, scope, report, options } = environment;
  const values = { label: node.label, scope, report };
  return {
    node,
    settings,
    scope,
    report,
    options,
    config,
    value(source, name, expected) {
      const field = `data.config.${name}`;
      const expression = compileValue(source, field, values);
      return expression && expectType(expression, expected, field, values);
    },
    expression(text, name, expected) {
      const field = `data.config.${name}`;
      const expression = compileExpression(text, field, values);
      return expression && expectType(expression, expected, field, values);
    },
    condition: (value, name) => compileCondition(value, `data.config.${name}`, values),
    result: (name) => compileResult(`data.config.${name}`, values),
  };
}

import { type Diagnostic, diagnostic } from '@workflow-builder/diagnostics';
import { describeType, json, jsonObject, type ValueType } from '@workflow-builder/ir';
import {
  type JsonObject,
  type NodeId,
  isNodeId,
  readWorkflow,
  type WorkflowNode,
} from '@workflow-builder/workflow-model';
import type { Component, Lowered, LoweringOptions, Role } from './component.js';
import type { LoopVariable, ResultSource, Scope } from './scope.js';

/** What a test says about the node and its surroundings; everything has a default. */
export interface TestNode {
  /** `data` of the node, as the editor sends it. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Default: an object with any fields. */
  readonly input?: ValueType;
  /** Outputs of steps that have certainly run, by node id. */
  readonly outputs?: Readonly<Record<string, ValueType>>;
  /** Types of the variables of the workflow, by name. */
  readonly variables?: Readonly<Record<string, ValueType>>;
  /** JSON Schemas of the variables of the project, by name. */
  readonly projectVariables?: Readonly<Record<string, JsonObject>>;
  /** What the loops around name, by name. */
  readonly loopVariables?: Readonly<Record<string, LoopVariable>>;
  /** Default: the input of the run. */
  readonly result?: ResultSource;
  /** Default: those of a compilation without any. */
  readonly options?: LoweringOptions;
}

export interface TestOutcome {
  readonly role: Role;
  readonly lowered: Lowered | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What is more than a repair of the reader, as `CODE field`, the field relative to the config. */
  readonly findings: readonly string[];
  /** The type of the output, as it is written. */
  readonly output: string | undefined;
}

/** Lowers one node by itself, read from a document as the compiler reads it. @throws TypeError when it cannot be read. */
export function lowerNode(component: Component, test: TestNode = {}): TestOutcome {
  const node = { id: 'node-1', type: component.type, data: { label: 'Node', ...test.data } };
  const { workflow, diagnostics } = readWorkflow({ id: 'w', name: 'W', nodes: [node], settings: test.settings ?? {} });
  const [read] = workflow?.nodes ?? [];
  if (workflow === undefined || read === undefined) throw new TypeError(JSON.stringify(diagnostics));
  const found: Diagnostic[] = [...diagnostics];
  const lowered = component.lower({
    node: read,
    settings: workflow.settings,
    options: test.options ?? {},
    scope: testScope(read, test),
    report: (code, params, place) => found.push(diagnostic(code, params, { nodeId: read.id, ...place })),
  });
  const findings = found.filter(({ severity }) => severity !== 'info').map(asText);
  return {
    role: component.role(read),
    lowered,
    diagnostics: found,
    findings,
    output: lowered && describeType(lowered.output),
  };
}

function asText({ code, field = '' }: Diagnostic): string {
  return `${code} ${field.replace(/^data\.config\.?/, '')}`.trim();
}

function testScope(
  node: WorkflowNode,
  {
    input = jsonObject,
    outputs = {},
    variables = {},
    projectVariables = {},
    loopVariables = {},
    result = { kind: 'input' },
  }: TestNode,
): Scope {
  const available: readonly NodeId[] = Object.keys(outputs).filter(isNodeId);
  return {
    input,
    result,
    variables: new Map(Object.entries(variables)),
    projectVariables: new Map(Object.entries(projectVariables)),
    loopVariables: new Map(Object.entries(loopVariables)),
    nodeIds: new Map([node.id, ...available].map((id) => [id, id])),
    outputOf: (id) =>
      Object.hasOwn(outputs, id) ? { kind: 'available', type: outputs[id] ?? json, levels: 0 } : { kind: 'not-run' },
    labelOf: (id) => id,
  };
}

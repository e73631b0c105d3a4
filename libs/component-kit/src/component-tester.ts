import { type Diagnostic, diagnostic } from '@workflow-builder/diagnostics';
import { json, jsonObject, type ValueType } from '@workflow-builder/ir';
import { type NodeId, isNodeId, readWorkflow, type WorkflowNode } from '@workflow-builder/workflow-model';
import type { Component, Lowered } from './component.js';
import type { ResultSource, Scope } from './scope.js';

/** What a test says about the node and its surroundings; everything has a default. */
export interface TestNode {
  /** `data` of the node, as the editor sends it. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Default: an object with any fields. */
  readonly input?: ValueType;
  /** Outputs of steps that have certainly run, by node id. */
  readonly outputs?: Readonly<Record<string, ValueType>>;
  /** Default: the input of the run. */
  readonly result?: ResultSource;
}

export interface TestOutcome {
  readonly lowered: Lowered | undefined;
  readonly diagnostics: readonly Diagnostic[];
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
    scope: testScope(read, test),
    report: (code, params, place) => found.push(diagnostic(code, params, { nodeId: read.id, ...place })),
  });
  return { lowered, diagnostics: found };
}

function testScope(
  node: WorkflowNode,
  { input = jsonObject, outputs = {}, result = { kind: 'input' } }: TestNode,
): Scope {
  const available: readonly NodeId[] = Object.keys(outputs).filter(isNodeId);
  return {
    input,
    result,
    nodeIds: new Map([node.id, ...available].map((id) => [id, id])),
    outputOf: (id) =>
      Object.hasOwn(outputs, id) ? { kind: 'available', type: outputs[id] ?? json } : { kind: 'not-run' },
    labelOf: (id) => id,
  };
}

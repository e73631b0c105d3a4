import { typeSchema } from '@workflow-builder/component-kit';
import { findComponent } from '@workflow-builder/components';
import type { Findings } from '@workflow-builder/diagnostics';
import type { Flow, WorkflowCall } from '@workflow-builder/ir';
import { type CallEntry, type Manifest, mergeManifest, type NodePart } from '@workflow-builder/manifest';
import type { Workflow, WorkflowNode } from '@workflow-builder/workflow-model';
import { stepsIn } from './flow-steps.js';
import { inputSchemaOf } from './input-schema.js';

/** What the workflow offers to the outside. What does not fit together, within a node or among them, is a finding. */
export function buildManifest(workflow: Workflow, findings: Findings): Manifest {
  const parts = workflow.nodes.flatMap((node) => partOf(node, workflow, findings));
  const manifest = mergeManifest(workflow, parts, findings);
  const inputSchema = inputSchemaOf(workflow);
  return inputSchema === undefined ? manifest : { ...manifest, workflow: { ...manifest.workflow, inputSchema } };
}

/** The manifest with what takes lowering to know: what runs return, and what is asked of other workflows. */
export function withProjectSide(manifest: Manifest, flow: Flow): Manifest {
  const calls = stepsIn(flow).flatMap(({ nodeId, call }) => (call === undefined ? [] : [callEntry(nodeId, call)]));
  const workflow = { ...manifest.workflow, resultSchema: typeSchema(flow.result.type) };
  return { ...manifest, workflow, ...(calls.length === 0 ? {} : { calls: calls.sort(byNode) }) };
}

function callEntry(nodeId: string, { target, workflowType, sends, expects }: WorkflowCall): CallEntry {
  return {
    ...{ nodeId, target, workflowType },
    ...(sends === undefined ? {} : { sends: typeSchema(sends) }),
    ...(expects === undefined ? {} : { expects: typeSchema(expects) }),
  };
}

const byNode = (one: CallEntry, other: CallEntry): number => (one.nodeId < other.nodeId ? -1 : 1);

function partOf(node: WorkflowNode, workflow: Workflow, findings: Findings): readonly NodePart[] {
  const part = findComponent(node.type)?.manifest?.({
    node,
    workflow,
    report: (code, params, place) => findings.add(code, params, { nodeId: node.id, ...place }),
  });
  return part === undefined ? [] : [{ node, part }];
}

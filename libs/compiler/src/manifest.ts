import { findComponent } from '@workflow-builder/components';
import type { Findings } from '@workflow-builder/diagnostics';
import { type Manifest, mergeManifest, type NodePart } from '@workflow-builder/manifest';
import type { Workflow, WorkflowNode } from '@workflow-builder/workflow-model';

/** What the workflow offers to the outside. What does not fit together, within a node or among them, is a finding. */
export function buildManifest(workflow: Workflow, findings: Findings): Manifest {
  const parts = workflow.nodes.flatMap((node) => partOf(node, workflow, findings));
  return mergeManifest(workflow, parts, findings);
}

function partOf(node: WorkflowNode, workflow: Workflow, findings: Findings): readonly NodePart[] {
  const part = findComponent(node.type)?.manifest?.({
    node,
    workflow,
    report: (code, params, place) => findings.add(code, params, { nodeId: node.id, ...place }),
  });
  return part === undefined ? [] : [{ node, part }];
}

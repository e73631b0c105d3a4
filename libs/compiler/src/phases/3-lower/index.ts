import type { Report } from '@workflow-builder/component-kit';
import type { Findings } from '@workflow-builder/diagnostics';
import { findComponent } from '@workflow-builder/components';
import { type Flow, json, type Step, type ValueType } from '@workflow-builder/ir';
import { type NodeId, type Workflow, type WorkflowNode, workflowType } from '@workflow-builder/workflow-model';
import type { WorkflowGraph } from '../../graph/graph.js';
import { executedGraph } from './executed-graph.js';
import { resultOf } from './result.js';
import { Scopes } from './scopes.js';

/** Phase 3: every node that the entry reaches becomes a step, its settings typed expressions. Takes a workflow with a sound graph; undefined after an error. */
export function lower(workflow: Workflow, findings: Findings): Flow | undefined {
  const { graph, order, entry } = executedGraph(workflow);
  const input = inputType(entry);
  const outputs = new Map<NodeId, ValueType>();
  const scopes = new Scopes(workflow, graph, order, input, outputs);

  const steps = order.flatMap((id) => {
    const step = lowerNode(graph.node(id), workflow, scopes, findings);
    // After a finding the output counts as any JSON, so that one mistake is reported once.
    outputs.set(id, step?.output ?? json);
    return step ?? [];
  });

  return findings.hasErrors ? undefined : flowOf(workflow, graph, steps, input);
}

function lowerNode(node: WorkflowNode, { settings }: Workflow, scopes: Scopes, findings: Findings): Step | undefined {
  const component = findComponent(node.type);
  if (component === undefined) throw new RangeError(`No component for ${node.type}.`);
  const environment = { node, settings, scope: scopes.at(node.id), report: reportAt(node.id, findings) };
  const lowered = component.lower(environment);
  return lowered === undefined ? undefined : { nodeId: node.id, label: node.label, ...lowered };
}

/** A report whose findings belong to the node. */
function reportAt(nodeId: NodeId, findings: Findings): Report {
  return (code, params, place) => {
    findings.add(code, params, { nodeId, ...place });
  };
}

function inputType(entry: WorkflowNode): ValueType {
  return findComponent(entry.type)?.inputType(entry.config) ?? json;
}

function flowOf(workflow: Workflow, graph: WorkflowGraph, steps: readonly Step[], input: ValueType): Flow {
  const { name, settings } = workflow;
  return {
    workflowType: workflowType(name),
    name,
    ...(settings.description === undefined ? {} : { description: settings.description }),
    taskQueue: settings.taskQueue,
    input,
    steps,
    after: new Map(steps.map(({ nodeId }) => [nodeId, graph.before(nodeId)])),
    result: resultOf(steps, graph),
  };
}

import type { Findings } from '@workflow-builder/diagnostics';
import { findComponent } from '@workflow-builder/components';
import { type Flow, type Handler, isReceive, json, literal, type ValueType } from '@workflow-builder/ir';
import { type NodeId, type Workflow, workflowType } from '@workflow-builder/workflow-model';
import { Activations } from '../../activation/activation.js';
import type { Nesting } from '../../nesting/nesting.js';
import type { CompileOptions } from '../../options.js';
import { withOwnInterface } from '../../declared-interface.js';
import { roleOf } from '../../roles.js';
import { checkWrites } from './concurrent-writes.js';
import { checkMessages } from './messages.js';
import { queriesOf } from './queries.js';
import { RegionLowering } from './region.js';
import { runResult } from './run-result.js';
import { usedVariables } from './used-variables.js';
import { collectVariables } from './variables.js';

/**
 * Phase 3: every reached node becomes a step, its settings typed expressions. Undefined after an error.
 * @param nesting that of the workflow, which has to be sound
 * @throws GuardsTooComplex, and RangeError for a graph that is not sound
 */
export function lower(
  workflow: Workflow,
  nesting: Nesting,
  options: CompileOptions,
  findings: Findings,
): Flow | undefined {
  if (nesting.entry === undefined) throw new RangeError('The workflow has no entry.');
  const activations = new Activations(nesting);
  const { local: variables, project } = collectVariables(workflow, findings);
  const input = inputType(nesting);
  const types = new Map(variables.map(({ name, type }) => [name, type]));
  const projectVariables = new Map(project.map(({ name, schema }) => [name, schema]));
  const known = { input, variables: types, projectVariables };
  const regions = new RegionLowering({
    workflow,
    options: withOwnInterface(options, workflow),
    activations,
    ...known,
    findings,
  });

  const main = regions.lower(undefined);
  const handlers = [...nesting.handlers.keys()].flatMap((id) => lowerHandler(id, regions) ?? []);
  for (const id of configurationAside(nesting)) regions.lowerHead(id);
  const flow = { ...headOf(workflow), input, variables, outputs: regions.outputs, main, handlers };
  return findings.hasErrors ? undefined : complete(flow, regions, activations, findings);
}

/** Adds what follows from all nodes together. */
function complete(
  flow: Omit<Flow, 'queries' | 'guards' | 'isService' | 'result'>,
  regions: RegionLowering,
  activations: Activations,
  findings: Findings,
): Flow | undefined {
  const { steps } = regions;
  checkWrites(steps, activations, findings);
  checkMessages(steps, flow.handlers, findings);
  if (findings.hasErrors) return undefined;
  const queries = queriesOf(steps, flow.variables);
  return {
    ...flow,
    variables: usedVariables(flow.variables, steps, queries),
    queries,
    guards: activations.guards,
    isService: flow.handlers.length > 0 && !steps.some(({ operation }) => operation.kind === 'end'),
    result: runResult(regions, activations),
  };
}

/** Configuration nodes that no path leads to; what they say is checked all the same. */
function configurationAside(nesting: Nesting): readonly NodeId[] {
  const nodes = [...nesting.graph.nodes.values()].filter((node) => {
    const role = roleOf(node);
    return (role === 'configuration' || role === 'endpoint') && !nesting.isReached(node.id);
  });
  return nodes.map(({ id }) => id);
}

function lowerHandler(id: NodeId, regions: RegionLowering): Handler | undefined {
  const receive = regions.lowerHead(id);
  const region = regions.lower(id);
  if (receive === undefined || !isReceive(receive)) return undefined;
  return { receive, region, answer: regions.outputAtEndOf(id) ?? literal(null) };
}

function inputType({ entry, graph }: Nesting): ValueType {
  if (entry === undefined) return json;
  const node = graph.node(entry);
  return findComponent(node.type)?.inputType(node.config) ?? json;
}

function headOf({ name, settings }: Workflow): Pick<Flow, 'workflowType' | 'name' | 'description' | 'taskQueue'> {
  return {
    workflowType: workflowType(name),
    name,
    ...(settings.description === undefined ? {} : { description: settings.description }),
    taskQueue: settings.taskQueue,
  };
}

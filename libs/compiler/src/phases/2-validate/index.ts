import type { Findings } from '@workflow-builder/diagnostics';
import type { Workflow } from '@workflow-builder/workflow-model';
import { WorkflowGraph } from '../../graph/graph.js';
import { GuardsTooComplex } from '../../graph/guards.js';
import { buildManifest, withProjectSide } from '../../manifest.js';
import { NestedTooDeep } from '../../nesting/depth.js';
import { Nesting } from '../../nesting/nesting.js';
import type { CompileOptions } from '../../options.js';
import { lower } from '../3-lower/index.js';
import { structure } from '../4-structure/index.js';
import type { Meaning } from '../5-print/index.js';
import { checkContainers } from './containers.js';
import { checkContinuation } from './continuation.js';
import { checkEdges } from './edges.js';
import { checkNodes } from './nodes.js';
import { checkPaths } from './paths.js';
import { suggest } from './suggestions.js';

/**
 * Phase 2: what is wrong with the workflow. Settings and values are checked by lowering them, since what a value means is what
 * it lowers to; that needs a sound graph, so errors in the graph come first. Gives what the workflow means; undefined after an
 * error.
 */
export function check(workflow: Workflow, options: CompileOptions, findings: Findings): Meaning | undefined {
  const graph = new WorkflowGraph(workflow);
  try {
    const nesting = checkGraph(workflow, graph, options, findings);
    return findings.hasErrors ? undefined : checkMeaning(workflow, nesting, options, findings);
  } catch (error) {
    if (error instanceof NestedTooDeep) {
      const { label } = graph.node(error.nodeId);
      findings.add('NESTED_TOO_DEEP', { label }, { nodeId: error.nodeId });
    } else if (error instanceof GuardsTooComplex) {
      findings.add('GRAPH_TOO_COMPLEX', {}, { field: 'edges' });
    } else {
      throw error;
    }
    return undefined;
  }
}

function checkGraph(workflow: Workflow, graph: WorkflowGraph, options: CompileOptions, findings: Findings): Nesting {
  checkNodes(workflow, findings);
  checkEdges(workflow, graph, findings);
  const nesting = new Nesting(graph);
  checkContainers(nesting, findings);
  checkPaths(nesting, options, findings);
  return nesting;
}

function checkMeaning(
  workflow: Workflow,
  nesting: Nesting,
  options: CompileOptions,
  findings: Findings,
): Meaning | undefined {
  suggest(workflow, findings);
  const manifest = buildManifest(workflow, findings);
  const flow = lower(workflow, nesting, options, findings);
  if (flow === undefined) return undefined;
  const program = structure(flow);
  checkContinuation(program, findings);
  return findings.hasErrors ? undefined : { program, manifest: withProjectSide(manifest, flow) };
}

import type { Findings } from '@workflow-builder/diagnostics';
import type { Workflow } from '@workflow-builder/workflow-model';
import { WorkflowGraph } from '../../graph/graph.js';
import type { CompileOptions } from '../../options.js';
import { lower } from '../3-lower/index.js';
import { checkEdges } from './edges.js';
import { checkNodes } from './nodes.js';
import { checkPaths } from './paths.js';
import { suggest } from './suggestions.js';

/**
 * Phase 2: what is wrong with the workflow. Settings and values are checked by lowering them, since what a value means is what
 * it lowers to; that needs a sound graph, so errors in the graph come first.
 */
export function check(workflow: Workflow, options: CompileOptions, findings: Findings): void {
  const graph = new WorkflowGraph(workflow);
  checkNodes(workflow, findings);
  checkEdges(workflow, graph, findings);
  checkPaths(graph, options, findings);
  if (findings.hasErrors) return;
  suggest(workflow, findings);
  lower(workflow, findings);
}

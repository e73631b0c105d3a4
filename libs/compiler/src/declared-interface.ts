import { Findings } from '@workflow-builder/diagnostics';
import type { WorkflowInterface } from '@workflow-builder/manifest';
import type { Workflow } from '@workflow-builder/workflow-model';
import { buildManifest } from './manifest.js';
import type { CompileOptions } from './options.js';

/** What a workflow says that it takes and gives; what its runs return takes lowering to know. */
export function declaredInterface(workflow: Workflow): WorkflowInterface {
  const { workflow: about, signals, updates, queries } = buildManifest(workflow, new Findings());
  return { workflow: about, signals, updates, queries };
}

/** Where the workflows of the project are known, the one that is compiled is one of them. */
export function withOwnInterface(options: CompileOptions, workflow: Workflow): CompileOptions {
  if (options.projectWorkflows === undefined) return options;
  const own = declaredInterface(workflow);
  const others = options.projectWorkflows.filter((other) => other.workflow.type !== own.workflow.type);
  return { ...options, projectWorkflows: [...others, own] };
}

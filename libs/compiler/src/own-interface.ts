import { Findings } from '@workflow-builder/diagnostics';
import type { Workflow } from '@workflow-builder/workflow-model';
import { inputSchemaOf } from './input-schema.js';
import { buildManifest } from './manifest.js';
import type { CompileOptions } from './options.js';

/** Where the workflows of the project are known, the one that is compiled is one of them; what it returns is not known yet. */
export function withOwnInterface(options: CompileOptions, workflow: Workflow): CompileOptions {
  if (options.projectWorkflows === undefined) return options;
  const manifest = buildManifest(workflow, new Findings());
  const inputSchema = inputSchemaOf(workflow);
  const own = {
    ...manifest,
    workflow: { ...manifest.workflow, ...(inputSchema === undefined ? {} : { inputSchema }) },
  };
  const others = options.projectWorkflows.filter((other) => other.workflow.type !== own.workflow.type);
  return { ...options, projectWorkflows: [...others, own] };
}

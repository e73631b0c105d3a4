import type { ManifestPart } from '@workflow-builder/manifest';
import type { Workflow, WorkflowNode } from '@workflow-builder/workflow-model';
import type { ComponentConfig, ConfigParser } from './config.js';
import type { Report } from './report.js';

/** What surrounds a node while it is asked for its part of the manifest. */
export interface ManifestEnvironment {
  readonly node: WorkflowNode;
  readonly workflow: Workflow;
  readonly report: Report;
}

/** The means of `manifest`: the node's checked settings, and the workflow around it. */
export interface ManifestContext<Config> extends ManifestEnvironment {
  readonly config: Config;
}

/** Reads a node's config into its DTO and goes on with it. A config that is not valid is silent here, since lowering reports it. */
export function manifestWith<Config extends ComponentConfig>(
  parse: ConfigParser<Config>,
  environment: ManifestEnvironment,
  manifest: (context: ManifestContext<Config>) => ManifestPart | undefined,
): ManifestPart | undefined {
  const { node } = environment;
  const config = parse(node.config, node.label, () => undefined);
  return config === undefined ? undefined : manifest({ ...environment, config });
}

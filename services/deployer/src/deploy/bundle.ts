import type { VersionWorkflow } from '@workflow-builder/store';
import type { WorkflowSource } from '../bundle/bundler.js';
import { sourceKeyOf } from './identity.js';
import type { DeploymentPorts } from './ports.js';
import type { DeploymentPlan } from './resolve.js';

/** Hash of the bundle: of the one that these sources made before, or of a new one. */
export async function bundle(
  { store, bundle }: Pick<DeploymentPorts, 'store' | 'bundle'>,
  { workflows }: DeploymentPlan,
): Promise<string> {
  const key = sourceKeyOf(workflows);
  const known = await store.artifacts.findBundle(key);
  if (known !== undefined) return known;
  const sources = await Promise.all(workflows.map((workflow) => sourceOf({ store }, workflow)));
  return store.artifacts.noteBundle(key, await store.artifacts.put(await bundle(sources)));
}

async function sourceOf({ store }: Pick<DeploymentPorts, 'store'>, workflow: VersionWorkflow): Promise<WorkflowSource> {
  const code = await store.artifacts.get(workflow.codeHash);
  if (code === undefined) throw new Error(`The store has lost the code of the workflow "${workflow.workflowId}".`);
  const { type, taskQueue } = workflow;
  return { type, taskQueue, code: new TextDecoder().decode(code) };
}

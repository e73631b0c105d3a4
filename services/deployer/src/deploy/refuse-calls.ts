import { callFaults, type ProjectMember } from '@workflow-builder/compiler/project';
import { isManifest, type Manifest } from '@workflow-builder/manifest';
import type { VersionWorkflow } from '@workflow-builder/store';
import { DeploymentRefused } from './deployment-error.js';
import type { DeploymentPorts } from './ports.js';

type ArtifactPorts = { readonly store: Pick<DeploymentPorts['store'], 'artifacts'> };

/**
 * Refuses workflows that ask of each other what they do not give.
 * @param isWhole whether the project is to have no other workflows; else those that are missing may come later
 */
export async function refuseCalls(
  ports: ArtifactPorts,
  workflows: readonly VersionWorkflow[],
  isWhole: boolean,
): Promise<void> {
  const members = await Promise.all(workflows.map((workflow) => memberOf(ports, workflow)));
  const [fault] = callFaults(members, isWhole);
  if (fault !== undefined) throw new DeploymentRefused(fault);
}

async function memberOf(
  ports: ArtifactPorts,
  { workflowId, type, manifestHash }: VersionWorkflow,
): Promise<ProjectMember> {
  const manifest = manifestHash === undefined ? undefined : await readManifest(ports, manifestHash);
  return { workflowId, type, ...(manifest && { manifest }) };
}

/** Undefined where it is of a form that this version does not know. */
async function readManifest({ store }: ArtifactPorts, hash: string): Promise<Manifest | undefined> {
  const bytes = await store.artifacts.get(hash);
  if (bytes === undefined) throw new Error('The store has lost a manifest.');
  const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return isManifest(manifest) ? manifest : undefined;
}

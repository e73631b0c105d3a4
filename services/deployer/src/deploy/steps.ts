import { setTimeout as pause } from 'node:timers/promises';
import type { NewVersion, VersionWorkflow } from '@workflow-builder/store';
import { deploymentName } from '@workflow-builder/temporal';
import type { WorkflowSource } from '../bundle/bundler.js';
import { sourceKeyOf } from './identity.js';
import type { DeploymentPorts } from './ports.js';
import type { DeploymentPlan } from './resolve.js';

const FIRST_LOOK_MS = 50;
const LONGEST_LOOK_MS = 250;

/** An idle worker polls anew each minute; the rest allows for clocks that differ. */
const POLL_MAX_MS = 75_000;

/** Longer than the calls to Temporal that it covers may take together. */
const CLAIM_MS = 25_000;

export type Activation = 'activated' | 'conflict' | 'busy' | { readonly refused: string };

/** Hash of the bundle: of the one that these sources made before, or of a new one. */
export async function bundle({ store, bundle }: DeploymentPorts, { workflows }: DeploymentPlan): Promise<string> {
  const key = sourceKeyOf(workflows);
  const known = await store.artifacts.findBundle(key);
  if (known !== undefined) return known;
  const sources = await Promise.all(workflows.map((workflow) => sourceOf({ store }, workflow)));
  return store.artifacts.noteBundle(key, await store.artifacts.put(await bundle(sources)));
}

async function sourceOf({ store }: Pick<DeploymentPorts, 'store'>, workflow: VersionWorkflow): Promise<WorkflowSource> {
  const code = await store.artifacts.get(workflow.codeHash);
  if (code === undefined) throw new Error(`The store has lost the code of the workflow "${workflow.workflowId}".`);
  return { type: workflow.type, code: new TextDecoder().decode(code) };
}

/**
 * Waits until workers poll every task queue of the version; asks them to look again with each look of its own. A worker that
 * has just gone passes for one that polls until its last poll is {@link POLL_MAX_MS} old.
 */
export async function start(ports: DeploymentPorts, version: NewVersion): Promise<void> {
  const wanted = new Set(version.workflows.map(({ taskQueue }) => taskQueue));
  const deadline = Date.now() + ports.startDeadlineMs;
  for (let wait = FIRST_LOOK_MS; ; wait = Math.min(2 * wait, LONGEST_LOOK_MS)) {
    await ports.nudgeWorkers();
    if (await isPolled(ports, version, wanted)) return;
    if (Date.now() + wait > deadline) {
      throw new Error(`no worker has started the version within ${ports.startDeadlineMs} ms`);
    }
    await pause(wait);
  }
}

/** Temporal remembers for good who has polled for a version, so whether somebody still does is asked apart. */
async function isPolled(
  { workerDeployments }: DeploymentPorts,
  version: NewVersion,
  taskQueues: ReadonlySet<string>,
): Promise<boolean> {
  const name = temporalVersion(version);
  const described = await workerDeployments.describeVersion(name);
  if (described === undefined || ![...taskQueues].every((queue) => described.taskQueues.has(queue))) return false;
  const since = new Date(Date.now() - POLL_MAX_MS);
  const polled = await Promise.all([...taskQueues].map((queue) => workerDeployments.hasPolled(name, queue, since)));
  return polled.every(Boolean);
}

/**
 * Lets new runs start on the version, in Temporal and in the store. The claim in the store keeps other deployments of the
 * project away; the token of the routing, read before, keeps off one that has slept through its claim.
 */
export async function activate(
  { store, workerDeployments }: DeploymentPorts,
  version: NewVersion,
  base: string | undefined,
): Promise<Activation> {
  const name = temporalVersion(version);
  const routing = await workerDeployments.routing(name.deploymentName);
  if (routing === undefined) return { refused: 'Temporal does not know the deployment' };
  const claim = await store.versions.beginActivation(version, base, CLAIM_MS);
  if (claim !== 'begun') return claim;
  const change = await workerDeployments.setCurrent(name, routing);
  if (change.outcome === 'refused') {
    await store.versions.abandonActivation(version);
    return { refused: change.reason };
  }
  return (await store.versions.completeActivation(version)) ? 'activated' : 'conflict';
}

function temporalVersion({ projectId, buildId }: NewVersion): { deploymentName: string; buildId: string } {
  return { deploymentName: deploymentName(projectId), buildId };
}

import { setTimeout as pause } from 'node:timers/promises';
import type { VersionKey, VersionWorkflow } from '@workflow-builder/store';
import type { DeploymentPorts } from './ports.js';
import { temporalVersion } from './temporal-version.js';

/** Some 200 ms after Temporal has registered a version, its record of it may pause for a second: who looks often comes in time. */
const LOOK_MS = 50;
const LOOKS_PER_NUDGE = 5;

/** An idle worker polls anew each minute; the rest allows for clocks that differ. */
const POLL_MAX_MS = 75_000;

/** A version and where its workflows run. */
export interface StartableVersion extends VersionKey {
  readonly workflows: readonly Pick<VersionWorkflow, 'taskQueue'>[];
}

/**
 * Waits until workers poll every task queue of the version; asks them again and again to look for what they are to run. A
 * worker that has just gone passes for one that polls until its last poll is {@link POLL_MAX_MS} old.
 */
export async function start(ports: DeploymentPorts, version: StartableVersion): Promise<void> {
  const wanted = new Set(version.workflows.map(({ taskQueue }) => taskQueue));
  const deadline = Date.now() + ports.startDeadlineMs;
  for (let look = 0; ; look += 1) {
    if (look % LOOKS_PER_NUDGE === 0) await ports.nudgeWorkers();
    if (await isPolled(ports, version, wanted)) return;
    if (Date.now() + LOOK_MS > deadline) {
      throw new Error(`no worker has started the version within ${ports.startDeadlineMs} ms`);
    }
    await pause(LOOK_MS);
  }
}

/** Temporal remembers for good who has polled for a version, so whether somebody still does is asked apart. */
async function isPolled(
  { workerDeployments }: DeploymentPorts,
  version: StartableVersion,
  taskQueues: ReadonlySet<string>,
): Promise<boolean> {
  const name = temporalVersion(version);
  const described = await workerDeployments.describeVersion(name);
  if (described === undefined || ![...taskQueues].every((queue) => described.taskQueues.has(queue))) return false;
  const since = new Date(Date.now() - POLL_MAX_MS);
  const polled = await Promise.all([...taskQueues].map((queue) => workerDeployments.hasPolled(name, queue, since)));
  return polled.every(Boolean);
}

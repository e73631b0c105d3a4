import type { DeploymentView } from '@workflow-builder/contracts';
import { Unavailable } from '../errors.js';
import { type Answer, bodyOf, type Gateway } from './gateway.js';
import { waitFor } from './wait-for.js';

const DEADLINE_MS = 180_000;

/** A deployment once it serves, ramps, was rolled back or has failed, at most three minutes from now. @throws Unavailable */
export function endOf(gateway: Gateway, asked: DeploymentView): Promise<Answer<DeploymentView>> {
  return awaited(gateway, asked, isAtItsEnd);
}

/** A deployment once another state was noted than those of `asked`, and it is at its end. @throws Unavailable */
export function deploymentAfter(gateway: Gateway, asked: DeploymentView): Promise<Answer<DeploymentView>> {
  return awaited(gateway, asked, (view) => view.states.length > asked.states.length && isAtItsEnd(view));
}

async function awaited(
  gateway: Gateway,
  { deploymentId }: DeploymentView,
  isDone: (view: DeploymentView) => boolean,
): Promise<Answer<DeploymentView>> {
  const view = await waitFor(async () => bodyOf(await gateway.deployment(deploymentId)), isDone, DEADLINE_MS);
  if (isDone(view)) return { ok: true, body: view };
  throw new Unavailable(
    `The deployment ${deploymentId} has not ended after ${DEADLINE_MS / 1_000} s; it is ${view.status}.`,
  );
}

/** It stays as it is unless someone asks for something. */
function isAtItsEnd({ status }: DeploymentView): boolean {
  switch (status) {
    case 'requested':
    case 'running':
      return false;
    case 'ramping':
    case 'succeeded':
    case 'rolled_back':
    case 'failed':
      return true;
  }
}

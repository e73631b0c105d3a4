import { Unavailable } from '../errors.js';
import type { Submission } from '../input/submission.js';
import type { DeploymentView } from '@workflow-builder/contracts';
import { type Answer, bodyOf, type Gateway } from './gateway.js';
import { waitFor } from './wait-for.js';

const DEPLOY_MS = 180_000;

/** Deploys and waits until it has succeeded or failed, at most three minutes. */
export async function deployWorkflow(gateway: Gateway, submission: Submission): Promise<Answer<DeploymentView>> {
  const requested = await gateway.deploy(submission);
  if (!requested.ok) return requested;
  const { deploymentId } = requested.body;
  const ended = await waitFor(
    async () => bodyOf(await gateway.deployment(deploymentId)),
    ({ status }) => status === 'succeeded' || status === 'failed',
    DEPLOY_MS,
  );
  if (ended.status === 'succeeded' || ended.status === 'failed') return { ok: true, body: ended };
  throw new Unavailable(
    `The deployment ${deploymentId} has not ended after ${DEPLOY_MS / 1_000} s; it is ${ended.status}.`,
  );
}

import type { Deployable } from '../input/submission.js';
import type { DeploymentView } from '@workflow-builder/contracts';
import { endOf } from './deployment-progress.js';
import type { Answer, DeployTerms, Gateway } from './gateway.js';

/** Deploys and waits until the version serves, ramps or has failed, at most three minutes. */
export async function deployWorkflow(
  gateway: Gateway,
  deployable: Deployable,
  terms?: DeployTerms,
): Promise<Answer<DeploymentView>> {
  const requested = await gateway.deploy(deployable, terms);
  return requested.ok ? endOf(gateway, requested.body) : requested;
}

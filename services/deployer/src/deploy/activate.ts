import type { VersionKey } from '@workflow-builder/store';
import type { DeploymentVersion, Routing, RoutingChange } from '@workflow-builder/temporal';
import type { DeploymentPorts } from './ports.js';
import type { Round } from './rounds.js';
import { temporalVersion } from './temporal-version.js';

/** Longer than the calls to Temporal that it covers may take together. */
export const CLAIM_MS = 25_000;

type ActivationPorts = Pick<DeploymentPorts, 'store' | 'workerDeployments'>;

/** How the routing changes: in Temporal first, then in the store. */
interface Change {
  readonly inTemporal: (name: DeploymentVersion, routing: Routing) => Promise<RoutingChange>;
  readonly inStore: (version: VersionKey) => Promise<boolean>;
}

/** Lets all new runs start on the version. `base` is the version that serves so far. */
export function activate(
  ports: ActivationPorts,
  version: VersionKey,
  base: string | undefined,
): Promise<Round<'activated'>> {
  return change(ports, version, base, {
    inTemporal: (name, routing) => ports.workerDeployments.setCurrent(name, routing),
    inStore: (key) => ports.store.versions.completeActivation(key),
  });
}

/** Lets that share of the new runs, in percent, start on the version. */
export function ramp(
  ports: ActivationPorts,
  version: VersionKey,
  base: string | undefined,
  percentage: number,
): Promise<Round<'activated'>> {
  return change(ports, version, base, {
    inTemporal: (name, routing) => ports.workerDeployments.setRamping(name, percentage, routing),
    inStore: (key) => ports.store.versions.completeRamp(key),
  });
}

/**
 * The claim in the store keeps other deployments of the project away; the token of the routing, read before, keeps off one
 * that has slept through its claim.
 */
async function change(
  { store, workerDeployments }: ActivationPorts,
  version: VersionKey,
  base: string | undefined,
  { inTemporal, inStore }: Change,
): Promise<Round<'activated'>> {
  const name = temporalVersion(version);
  const routing = await workerDeployments.routing(name.deploymentName);
  if (routing === undefined) return { done: false, refused: true, cause: 'Temporal does not know the deployment' };
  const claim = await store.versions.beginActivation(version, base, CLAIM_MS);
  if (claim !== 'begun') return { done: false, cause: OVERTAKEN[claim] };
  const changed = await inTemporal(name, routing);
  if (changed.outcome === 'refused') {
    await store.versions.abandonActivation(version);
    return { done: false, refused: true, cause: changed.reason };
  }
  return (await inStore(version)) ? { done: true, result: 'activated' } : { done: false, cause: OVERTAKEN.conflict };
}

const OVERTAKEN = {
  conflict: 'another version has become current meanwhile',
  busy: 'another deployment of the project is being activated',
  ramping: 'another version has begun to ramp meanwhile',
} as const;

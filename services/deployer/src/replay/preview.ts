import type { DeploymentPreview } from '@workflow-builder/contracts';
import type { ProjectVersion } from '@workflow-builder/store';
import { bundle } from '../deploy/bundle.js';
import type { DeploymentPorts } from '../deploy/ports.js';
import { type DeploymentTarget, resolve } from '../deploy/resolve.js';
import { forecast } from './forecast.js';
import { ofVersion } from './replay-gate.js';

type PreviewPorts = Pick<DeploymentPorts, 'verifiedCode' | 'store' | 'bundle' | 'replay' | 'runs'>;

/** What a deployment would mean to the runs of its project. Makes and keeps the bundle, and changes nothing else. */
export async function preview(ports: PreviewPorts, target: DeploymentTarget): Promise<DeploymentPreview> {
  const plan = await resolve(ports, target);
  const { projectId, base, workflows } = plan;
  const bundleHash = await bundle(ports, plan);
  const types =
    base === undefined
      ? []
      : await forecast(ports, {
          projectId,
          bundleHash,
          versions: [...(await living(ports, projectId)), plan],
          served: new Set(workflows.map(({ type }) => type)),
          sources: [{ state: 'open' }, ...ofVersion(base.buildId)],
        });
  const isClean = types.every(({ stranded }) => stranded.length === 0);
  return {
    version: plan.buildId,
    ...(base !== undefined && { previousVersion: base.buildId }),
    possible: isClean ? ['pinned', 'auto-upgrade'] : ['pinned'],
    types,
  };
}

/** The versions of the project that may have open runs. */
async function living({ store }: PreviewPorts, projectId: string): Promise<readonly ProjectVersion[]> {
  const all = await store.versions.list(['current', 'ramping', 'draining']);
  const own = all.filter((version) => version.projectId === projectId);
  return (await Promise.all(own.map((version) => store.versions.get(version)))).flatMap((version) => version ?? []);
}

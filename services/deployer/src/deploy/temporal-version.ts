import type { VersionKey } from '@workflow-builder/store';
import { deploymentName, type DeploymentVersion } from '@workflow-builder/temporal';

/** What Temporal calls a version of a project. */
export function temporalVersion({ projectId, buildId }: VersionKey): DeploymentVersion {
  return { deploymentName: deploymentName(projectId), buildId };
}

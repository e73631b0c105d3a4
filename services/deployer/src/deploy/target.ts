import type { DeploymentRequestedDto } from '@workflow-builder/contracts';
import type { DeploymentTarget } from './resolve.js';

/** What a request asks for: its scope is the smallest thing that it names. */
export function targetOf(request: Omit<DeploymentRequestedDto, 'deploymentId' | 'occurredAt'>): DeploymentTarget {
  const { project, service, workflow, compilationId, compilationIds, versioning = 'pinned' } = request;
  const ids = compilationIds ?? (compilationId === undefined ? [] : [compilationId]);
  const common = { project, compilationIds: ids, versioning };
  if (workflow !== undefined) return { ...common, scope: 'workflow' };
  return service === undefined
    ? { ...common, scope: 'project' }
    : { ...common, scope: 'service', serviceId: service.id };
}

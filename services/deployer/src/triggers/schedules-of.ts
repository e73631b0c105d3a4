import type { NewVersion } from '@workflow-builder/store';
import type { WorkflowSchedule } from '@workflow-builder/temporal';

/** The schedules of a version's workflows. */
export function schedulesOf({
  projectId,
  workflows,
}: Pick<NewVersion, 'projectId' | 'workflows'>): readonly WorkflowSchedule[] {
  return workflows.flatMap(({ workflowId, type, service, taskQueue, executionTimeoutMs, triggers }) =>
    (triggers?.schedules ?? []).map(({ payload = {}, overlap = 'skip', isPaused = false, ...schedule }) => ({
      ...schedule,
      ...{ projectId, serviceId: service.id, workflowId, type, taskQueue },
      ...{ overlap, isPaused, input: payload },
      ...(executionTimeoutMs !== undefined && { executionTimeoutMs }),
    })),
  );
}

import type { RunView } from '@workflow-builder/contracts';
import type { Run } from '@workflow-builder/store';

/** The part of the view that does not change. */
export function startedRun({ id, workflowId, runId, version, startedAt }: Run): RunView {
  return { id, workflowId, runId, version, status: 'running', startedAt: startedAt.toISOString() };
}

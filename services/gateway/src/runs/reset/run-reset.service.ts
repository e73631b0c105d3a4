import { Inject, Injectable } from '@nestjs/common';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Store } from '@workflow-builder/store';
import { resetRun, Temporal } from '@workflow-builder/temporal';
import { Problem } from '../../http/problem.js';
import { STORE } from '../../tokens.js';
import { KnownRuns } from '../known-runs.js';
import { RunNodesService, type RunTrace } from '../nodes/run-nodes.service.js';
import { type ResetPoint, resetPoint } from './reset-point.js';
import type { ResetRunRequest, RunResetView } from './run-reset.dto.js';

/** Takes runs up again from an earlier node, whether they have ended or not. */
@Injectable()
export class RunResets {
  constructor(
    private readonly temporal: Temporal,
    private readonly known: KnownRuns,
    private readonly nodes: RunNodesService,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * Resets the last link of a run.
   * @throws Problem 404 for a run or node that there is not, 409 for a node that was not reached or a run that cannot go back
   */
  async reset(id: string, { nodeId, reason = 'reset' }: ResetRunRequest): Promise<RunResetView> {
    const { projectId, version } = await this.known.get(id);
    const trace = await this.nodes.trace(id);
    const { task, first } = pointOf(trace, nodeId);
    const { runId: previousRunId, buildId = version } = trace.history;
    await this.demandServed(id, projectId, buildId);
    const result = await resetRun(this.temporal, {
      ...{ workflowId: id, runId: previousRunId, eventId: task.eventId, reason },
      version: { projectId, buildId },
    });
    if (result.outcome === 'refused') throw notResettable(id, result.reason);
    const from = { nodeId: first.nodeId, label: first.label, eventId: task.eventId };
    return { id, runId: result.runId, previousRunId, nodeId, from };
  }

  /** A run would wait for ever on a version that no worker runs any more. @throws Problem 409 */
  private async demandServed(id: string, projectId: string, buildId: string): Promise<void> {
    const version = await this.store.versions.get({ projectId, buildId });
    switch (version?.status) {
      case 'current':
      case 'ramping':
      case 'draining':
        return;
      case 'loading':
      case 'drained':
      case 'failed':
      case undefined:
        throw notResettable(id, 'its version is not served any more');
    }
  }
}

/** @throws Problem 404, 409 */
function pointOf({ nodes, nodeMap, history }: RunTrace, nodeId: string): ResetPoint {
  if (!nodeMap.nodes.some(({ id }) => id === nodeId)) {
    throw new Problem(404, [diagnostic('RUN_NODE_UNKNOWN', { nodeId }, { field: 'nodeId' })]);
  }
  const node = nodes.find((each) => each.nodeId === nodeId);
  const point = node && resetPoint(node, nodes, history.tasks);
  if (point === undefined) {
    throw new Problem(409, [diagnostic('RUN_NODE_NOT_REACHED', { nodeId }, { field: 'nodeId' })]);
  }
  return point;
}

function notResettable(id: string, reason: string): Problem {
  return new Problem(409, [diagnostic('RUN_NOT_RESETTABLE', { id, reason: reason.replace(/\.$/, '') })]);
}

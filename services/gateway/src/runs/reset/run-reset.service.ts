import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Store } from '@workflow-builder/store';
import { resetRun, runMadeByReset, Temporal } from '@workflow-builder/temporal';
import { stringify } from 'safe-stable-stringify';
import { hashOf, idFromKey } from '../../http/idempotency.js';
import { Problem } from '../../http/problem.js';
import { STORE } from '../../tokens.js';
import { KnownRuns } from '../known-runs.js';
import { RunNodesService, type RunTrace } from '../nodes/run-nodes.service.js';
import { ResetClaims, type ResetClaim } from './reset-claims.js';
import { type ResetPoint, resetPoint } from './reset-point.js';
import type { ResetRunRequest, RunResetView } from './run-reset.dto.js';

/** How long whoever asked first may be at it: longer than a call to Temporal takes. */
const AT_IT_MS = 15_000;

const LOOK_MS = 250;

type ResetPlan = Pick<ResetClaim, 'previousRunId' | 'buildId' | 'from'>;

/** Takes runs up again from an earlier node, whether they have ended or not. */
@Injectable()
export class RunResets {
  constructor(
    private readonly temporal: Temporal,
    private readonly known: KnownRuns,
    private readonly nodes: RunNodesService,
    private readonly claims: ResetClaims,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * Resets the last link of a run; with a key, the same request again is the same reset.
   * @throws Problem 404 for a run or node that there is not, 409 for a node that was not reached, for a run that cannot go back,
   * and when the key stands for another request
   */
  async reset(id: string, request: ResetRunRequest, idempotencyKey?: string): Promise<RunResetView> {
    if (idempotencyKey === undefined) return this.carryOut(id, request, await this.plan(id, request));
    const claimId = idFromKey(idempotencyKey, 'reset', id);
    const requestHash = hashOf(stringify(request));
    const known = await this.claims.find(claimId);
    if (known !== undefined) return this.repeat(id, request, known, requestHash);
    const claim = { requestHash, at: new Date().toISOString(), ...(await this.plan(id, request)) };
    const other = await this.claims.make(claimId, claim);
    return other === undefined ? this.carryOut(id, request, claim) : this.repeat(id, request, other, requestHash);
  }

  /** What a reset gave that somebody has set out to do; does it where that came to nothing. @throws Problem 409 */
  private async repeat(
    id: string,
    request: ResetRunRequest,
    claim: ResetClaim,
    requestHash: string,
  ): Promise<RunResetView> {
    if (claim.requestHash !== requestHash) throw new Problem(409, [diagnostic('IDEMPOTENCY_KEY_REUSED', {})]);
    const { previousRunId, from, at } = claim;
    const until = Date.parse(at) + AT_IT_MS;
    for (;;) {
      const runId = await runMadeByReset(this.temporal, id, previousRunId);
      if (runId !== undefined) return { id, runId, previousRunId, nodeId: request.nodeId, from };
      if (Date.now() > until) return this.carryOut(id, request, claim);
      await pause(LOOK_MS);
    }
  }

  /** @throws Problem 404, 409 */
  private async plan(id: string, { nodeId }: ResetRunRequest): Promise<ResetPlan> {
    const { projectId, version } = await this.known.get(id);
    const trace = await this.nodes.trace(id);
    const { task, first } = pointOf(trace, nodeId);
    const { runId: previousRunId, buildId = version } = trace.history;
    await this.demandServed(id, projectId, buildId);
    return { previousRunId, buildId, from: { nodeId: first.nodeId, label: first.label, eventId: task.eventId } };
  }

  /** @throws Problem 409 */
  private async carryOut(
    id: string,
    { nodeId, reason = 'reset' }: ResetRunRequest,
    { previousRunId, buildId, from }: ResetPlan,
  ): Promise<RunResetView> {
    const { projectId } = await this.known.get(id);
    const result = await resetRun(this.temporal, {
      ...{ workflowId: id, runId: previousRunId, eventId: from.eventId, reason },
      version: { projectId, buildId },
    });
    if (result.outcome === 'refused') throw notResettable(id, result.reason);
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

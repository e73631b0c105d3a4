import { Inject, Injectable, type MessageEvent } from '@nestjs/common';
import type { RunError, RunLogs, RunView } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import { FIRST_PLACE, type DeployedWorkflow, type Run, type Store } from '@workflow-builder/store';
import { Temporal } from '@workflow-builder/temporal';
import type { Observable } from 'rxjs';
import { idFromKey } from '../http/idempotency.js';
import { Problem } from '../http/problem.js';
import { LogStreams } from '../logs/log-streams.js';
import { STORE } from '../tokens.js';
import { failedNode } from './failed-node.js';
import { KnownRuns } from './known-runs.js';
import { inputFindings } from './run-input.js';
import { runNotFound } from './run-not-found.js';
import { runState } from './run-state.js';
import { startOnce } from './start-once.js';
import { startedRun } from './started-run.js';

/** Entries of a log that one answer holds. */
const MAX_LOG_ENTRIES = 1_000;

/** Entries of errors among which the node that failed is looked for: containers report it too. */
const MAX_FAILURES = 50;

/** Starts runs of deployed workflows and tells how they go. */
@Injectable()
export class RunsService {
  constructor(
    private readonly temporal: Temporal,
    private readonly known: KnownRuns,
    private readonly logStreams: LogStreams,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * Starts a run; with a key, the same request again is the same run.
   * @throws Problem 409 when the key stands for another input, 422 when the input does not fit
   */
  async start(deployed: DeployedWorkflow, input: unknown, idempotencyKey?: string): Promise<RunView> {
    const findings = inputFindings(input, deployed.inputSchema);
    if (findings.length > 0) throw new Problem(422, findings);

    const { type, workflowId } = deployed;
    const id = `${type}-${idFromKey(idempotencyKey, 'run', deployed.project.id, workflowId)}`;
    const { runId, isSameInput } = await this.temporal.call((client) => startOnce(client, id, deployed, input));
    if (!isSameInput) throw new Problem(409, [diagnostic('IDEMPOTENCY_KEY_REUSED', {})]);
    const run: Run = {
      id,
      runId,
      projectId: deployed.project.id,
      serviceId: deployed.service.id,
      workflowId,
      type,
      version: deployed.buildId,
      startedAt: new Date(),
    };
    await this.store.runs.record(run);
    return this.get(id);
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<RunView> {
    const run = await this.known.get(id);
    const state = await this.temporal.call(({ workflow }) => runState(workflow.getHandle(id)));
    if (state === undefined) throw runNotFound(id);
    const view = { ...startedRun(run), ...state };
    return state.error === undefined ? view : { ...view, error: await this.located(id, state.error) };
  }

  /** @throws Problem 404 */
  async logs(id: string): Promise<RunLogs> {
    await this.known.get(id);
    const entries = await this.store.runLogs.ofRun(id, MAX_LOG_ENTRIES + 1);
    return { entries: entries.slice(0, MAX_LOG_ENTRIES), truncated: entries.length > MAX_LOG_ENTRIES };
  }

  /** Its log from the beginning, or from behind an event, and on as it comes. @throws Problem 404, or 400 for no such event */
  async followLogs(id: string, lastEventId?: string): Promise<Observable<MessageEvent>> {
    await this.known.get(id);
    return this.logStreams.follow({ run: id }, lastEventId, FIRST_PLACE);
  }

  /** The error with the node that failed, if its log entry has arrived. */
  private async located(id: string, error: RunError): Promise<RunError> {
    const { items } = await this.store.runLogs.search({ run: id, levels: ['error'] }, { limit: MAX_FAILURES });
    const nodeId = failedNode(items);
    return nodeId === undefined ? error : { ...error, nodeId };
  }
}

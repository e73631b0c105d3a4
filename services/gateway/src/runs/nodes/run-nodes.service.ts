import { Inject, Injectable } from '@nestjs/common';
import { type NodeMapDto, type NodeRunView, nodesAt, type RunNodes } from '@workflow-builder/contracts';
import type { Store } from '@workflow-builder/store';
import { DeploymentRuns, RunHistories, type RunHistory, Temporal } from '@workflow-builder/temporal';
import { Redaction } from '../../redaction/redaction.js';
import { STORE } from '../../tokens.js';
import { KnownRuns } from '../known-runs.js';
import { runNotFound } from '../run-not-found.js';
import { RunWorkflows } from '../run-workflows.js';
import { nodeRuns } from './node-runs.js';

/** How long a worker may take to tell where a run stands. */
const STANDING_DEADLINE_MS = 2_000;

/** As Temporal makes them. */
const RUN_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const UNKNOWN_CODE: NodeMapDto = { nodes: [], lines: [] };

/** What is known of a run's nodes. */
export interface RunTrace {
  readonly history: RunHistory;
  readonly nodeMap: NodeMapDto;
  /** By start. */
  readonly nodes: readonly NodeRunView[];
}

/** Tells what each node of a run did. */
@Injectable()
export class RunNodesService {
  private readonly histories: RunHistories;
  private readonly places: DeploymentRuns;

  constructor(
    temporal: Temporal,
    private readonly known: KnownRuns,
    private readonly redaction: Redaction,
    @Inject(STORE) private readonly store: Store,
  ) {
    this.histories = new RunHistories(temporal);
    this.places = new DeploymentRuns(temporal);
  }

  /** Of the link of this Temporal run id, else of the last one of the chain. @throws Problem 404 */
  async of(id: string, runId?: string): Promise<RunNodes> {
    const { history, nodes } = await this.trace(id, runId);
    return {
      runId: history.runId,
      ...(history.buildId !== undefined && { version: history.buildId }),
      nodes: nodes.map((node) => this.shown(node)),
    };
  }

  /** @throws Problem 404 */
  async trace(id: string, runId?: string): Promise<RunTrace> {
    const { projectId, type, version } = await this.known.get(id);
    const history = runId === undefined || RUN_ID.test(runId) ? await this.histories.read(id, runId) : undefined;
    if (history === undefined) throw runNotFound(id);
    const origin = { projectId, type, buildId: history.buildId ?? version };
    const nodeMap = (await new RunWorkflows(this.store.versions).of(origin))?.nodeMap ?? UNKNOWN_CODE;
    const spans = history.resets.map(({ runId: base, until }) => ({ runId: base, before: until }));
    const [logs, standing] = await Promise.all([
      this.store.runLogs.lastOfNodes(id, [{ runId: history.runId }, ...spans]),
      history.isOpen ? this.standing(id, history, nodeMap) : [],
    ]);
    return { history, nodeMap, nodes: nodeRuns({ nodes: nodeMap.nodes, logs, calls: history.calls, standing }) };
  }

  private async standing(id: string, { runId, type }: RunHistory, nodeMap: NodeMapDto): Promise<readonly string[]> {
    const run = { workflowId: id, runId, type, state: 'open' } as const;
    return nodesAt(nodeMap, await this.places.waitingPlaces(run, STANDING_DEADLINE_MS));
  }

  private shown({ input, output, error, ...node }: NodeRunView): NodeRunView {
    return {
      ...node,
      input: this.redaction.value(input),
      output: this.redaction.value(output),
      ...(error && { error: { ...error, message: this.redaction.text(error.message) } }),
    };
  }
}

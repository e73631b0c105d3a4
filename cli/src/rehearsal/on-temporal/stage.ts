import { randomUUID } from 'node:crypto';
import { activityInfo } from '@temporalio/activity';
import { Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type InjectedSinks, type NativeConnection, Worker } from '@temporalio/worker';
import {
  mockedResults,
  type Rehearsable,
  type Rehearsal,
  type Scenario,
  type Settlement,
  type Work,
} from '@workflow-builder/rehearsal';
import type { JsonValue, StepRecord } from '@workflow-builder/workflow-model';
import { bundleForRehearsal } from './bundle.js';
import { ended, endOf } from './end-of-run.js';
import { WORK_ACTIVITY } from './in-workflow/names.js';
import type { TemporalPlace } from './place.js';
import { sendMessages } from './send-messages.js';

/** A run under way, as its worker sees it. */
interface Performance {
  readonly results: (work: Work) => Settlement;
  steps: readonly RunStep[];
}

interface RunStep {
  readonly runId: string;
  readonly step: StepRecord;
}

/** Rehearses one workflow on a Temporal server: real histories and a real worker, but nothing outside is touched. */
export class Stage {
  private readonly performances = new Map<string, Performance>();
  private readonly taskQueue = `wb-test-${randomUUID()}`;
  private stopWorker = (): Promise<void> => Promise.resolve();

  private constructor(
    private readonly workflow: Rehearsable,
    private readonly client: Client,
  ) {}

  /** @param code of the workflow, as `workflow.ts` has it */
  static async open(workflow: Rehearsable, code: string, { connection, namespace }: TemporalPlace): Promise<Stage> {
    const stage = new Stage(workflow, new Client({ connection, namespace }));
    await stage.work(code, connection, namespace);
    return stage;
  }

  /** Runs one scenario. Never rejects for what the workflow does. */
  async rehearse(scenario: Scenario): Promise<Rehearsal> {
    const { input = {}, messages = [] } = scenario;
    const results = mockedResults(this.workflow, scenario);
    const workflowId = `${this.taskQueue}-${this.performances.size}`;
    const performance: Performance = { results: (work) => results(work, 0), steps: [] };
    this.performances.set(workflowId, performance);
    const { taskQueue } = this;
    const handle = await this.client.workflow.start(this.workflow.workflowType, {
      workflowId,
      taskQueue,
      args: [input],
    });
    await sendMessages(handle, messages);
    const end = await endOf(handle);
    await ended(handle, end);
    return end.kind === 'broke'
      ? end
      : { kind: 'ended', trace: { outcome: end, steps: performance.steps.map(({ step }) => step), answers: {} } };
  }

  close(): Promise<void> {
    return this.stopWorker();
  }

  private async work(code: string, connection: NativeConnection, namespace: string): Promise<void> {
    const sinks: InjectedSinks<{ steps: { record(step: StepRecord): void } }> = {
      steps: {
        record: { fn: ({ workflowId, runId }, step) => this.note(workflowId, { runId, step }) },
      },
    };
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue: this.taskQueue,
      workflowBundle: await bundleForRehearsal(code),
      activities: { [WORK_ACTIVITY]: (work: Work) => this.perform(work) },
      sinks,
    });
    const working = worker.run();
    this.stopWorker = async () => {
      worker.shutdown();
      await working;
    };
  }

  /** What the server did not take of a run is done again, and counted as before. */
  private note(workflowId: string, { runId, step }: RunStep): void {
    const performance = this.performances.get(workflowId);
    if (performance === undefined) return;
    const kept = performance.steps.filter((noted) => noted.runId !== runId || noted.step.sequence < step.sequence);
    performance.steps = [...kept, { runId, step }];
  }

  private perform(work: Work): JsonValue {
    const performance = this.performances.get(activityInfo().workflowExecution?.workflowId ?? '');
    if (performance === undefined) throw ApplicationFailure.nonRetryable('It belongs to no rehearsal.');
    const settlement = performance.results(work);
    switch (settlement.kind) {
      case 'returned':
        return settlement.value;
      case 'failed':
        throw ApplicationFailure.create(settlement);
      case 'cancelled':
        throw ApplicationFailure.nonRetryable('Nothing is cancelled before it was asked to.');
    }
  }
}

import { createHash } from 'node:crypto';
import {
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleOptions,
  type ScheduleOptionsStartWorkflowAction,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { type ScheduledNode, scheduleId, schedulePrefix } from './names.js';
import type { Temporal } from './temporal.js';
import { meansNotFound } from './temporal-unavailable.js';

const OVERLAP = {
  skip: 'SKIP',
  'buffer-one': 'BUFFER_ONE',
  'buffer-all': 'BUFFER_ALL',
  'cancel-other': 'CANCEL_OTHER',
  'terminate-other': 'TERMINATE_OTHER',
  'allow-all': 'ALLOW_ALL',
} as const;

export type OverlapPolicy = keyof typeof OVERLAP;

/** Starts that were missed are made up for when Temporal is back within this time. */
const CATCHUP_WINDOW = '1 day';

/** Schedules that are written at once. */
const AT_ONCE = 10;

/** When a trigger node starts runs of its workflow, by `cron` or each `intervalSeconds`. */
export interface WorkflowSchedule extends ScheduledNode {
  /** Temporal workflow type. */
  readonly type: string;
  readonly taskQueue: string;
  readonly cron?: string;
  readonly intervalSeconds?: number;
  /** IANA name. */
  readonly timezone: string;
  readonly overlap: OverlapPolicy;
  readonly isPaused: boolean;
  /** Input of the runs. */
  readonly input: object;
  readonly executionTimeoutMs?: number;
}

type StartAction = ScheduleOptionsStartWorkflowAction<Workflow>;

/** The Temporal Schedules of projects. Their runs have ids like all others, with the time of the start behind. */
export class ProjectSchedules {
  constructor(private readonly temporal: Temporal) {}

  /**
   * Rejects when Temporal does not take one of them. Those that are there stay as they are; a copy that the try leaves behind
   * when it is cut off is paused, and goes with the next `bringTo`.
   */
  async tryOut(schedules: readonly WorkflowSchedule[]): Promise<void> {
    await inGroups(schedules, async (schedule) => {
      const copyId = `${scheduleId(schedule)}.copy`;
      await this.#remove(copyId);
      await this.temporal.call(async ({ schedule: client }) => {
        await client.create({ ...optionsOf({ ...schedule, isPaused: true }), scheduleId: copyId });
        await client.getHandle(copyId).delete();
      });
    });
  }

  /**
   * Brings the schedules of the project to exactly these: creates, changes, pauses and removes. Harmless when repeated.
   * @param former schedules that are to go although Temporal may not list them yet: it is some tenths of a second behind
   */
  async bringTo(
    projectId: string,
    schedules: readonly WorkflowSchedule[],
    former: readonly ScheduledNode[] = [],
  ): Promise<void> {
    await inGroups(schedules, (schedule) => this.temporal.call((client) => put(client, optionsOf(schedule))));
    const wanted = new Set(schedules.map(scheduleId));
    const known = new Set([...former.map(scheduleId), ...(await this.list(projectId))]);
    await inGroups(
      [...known].filter((id) => !wanted.has(id)),
      (id) => this.#remove(id),
    );
  }

  /** Ids of the project's schedules, in no order. */
  list(projectId: string): Promise<readonly string[]> {
    return this.temporal.call(async ({ schedule }) => {
      const ids: string[] = [];
      // The prefix holds nothing that would end the quotes: see `names.ts`.
      const query = `ScheduleId STARTS_WITH '${schedulePrefix(projectId)}'`;
      for await (const listed of schedule.list({ query })) ids.push(listed.scheduleId);
      return ids;
    });
  }

  async #remove(id: string): Promise<void> {
    try {
      await this.temporal.call(({ schedule }) => schedule.getHandle(id).delete());
    } catch (error) {
      if (!meansNotFound(error)) throw error;
    }
  }
}

async function put({ schedule }: Client, options: ScheduleOptions<StartAction>): Promise<void> {
  try {
    await schedule.create(options);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await schedule.getHandle(options.scheduleId).update(() => ({ ...options, state: { ...options.state } }));
  }
}

function optionsOf(schedule: WorkflowSchedule): ScheduleOptions<StartAction> {
  const { type, taskQueue, cron, intervalSeconds, timezone, overlap, isPaused, input, executionTimeoutMs } = schedule;
  const id = scheduleId(schedule);
  return {
    scheduleId: id,
    spec: {
      timezone,
      ...(cron !== undefined && { cronExpressions: [cron] }),
      ...(intervalSeconds !== undefined && { intervals: [{ every: intervalSeconds * 1_000 }] }),
    },
    action: {
      type: 'startWorkflow',
      workflowType: type,
      workflowId: `${type}-${createHash('sha256').update(id).digest('hex').slice(0, 32)}`,
      taskQueue,
      args: [input],
      ...(executionTimeoutMs !== undefined && { workflowExecutionTimeout: executionTimeoutMs }),
    },
    policies: { overlap: OVERLAP[overlap], catchupWindow: CATCHUP_WINDOW },
    state: { paused: isPaused, ...(isPaused && { note: 'The trigger is disabled.' }) },
  };
}

async function inGroups<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await Promise.all(items.slice(start, start + AT_ONCE).map(work));
  }
}

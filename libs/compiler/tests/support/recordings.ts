import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** Samples whose histories are kept: long, and awkward to replay. */
export const recordedSamples: readonly string[] = [
  'child-workflow/cancelled-by-an-error-beside-it',
  'data-in/error-in-a-handler',
  'data-out/kept-when-continued-as-new',
  'signal/answered-by-another-workflow',
  'signal/in-rounds-continued-as-new',
  'workflows/fork-and-join',
  'workflows/long-children-in-rounds',
  'workflows/long-crossing-branches',
  'workflows/long-error-cancels-siblings',
  'workflows/long-nested-loops',
  'workflows/long-parallel-rounds-with-an-early-end',
  'workflows/long-retries-with-failures',
  'workflows/long-signals-with-time-outs',
  'workflows/long-update-handlers',
  'workflows/order-approval',
];

/** Name of the recording of a project workflow. */
export const PROJECT_RECORDING = 'project-workflow/written-and-upgraded';

/** The histories of a workflow's runs, the first one first. */
export interface Recording {
  readonly workflowId: string;
  readonly runs: readonly unknown[];
}

const root = join(import.meta.dirname, '../histories');

function fileOf(sample: string): string {
  return join(root, `${sample}.json`);
}

/** What the server keeps of a workflow, from its first run to its last. */
export async function recordingOf(client: Client, workflowId: string): Promise<Recording> {
  const runs: unknown[] = [];
  let runId: string | null | undefined;
  do {
    const history = await client.workflow.getHandle(workflowId, runId ?? undefined).fetchHistory();
    const run: unknown = JSON.parse(historyToJSON(history));
    runs.unshift(run);
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  } while (runId !== undefined && runId !== null && runId !== '');
  return { workflowId, runs };
}

export function keepRecording(sample: string, recording: Recording): void {
  mkdirSync(dirname(fileOf(sample)), { recursive: true });
  writeFileSync(fileOf(sample), `${JSON.stringify(recording, neutral, 1)}\n`);
}

/** @throws TypeError when there is none */
export function readRecording(sample: string): Recording {
  const recording: unknown = existsSync(fileOf(sample)) ? JSON.parse(readFileSync(fileOf(sample), 'utf8')) : undefined;
  if (isRecording(recording)) return recording;
  throw new TypeError(
    `No history of ${sample} is recorded; RECORD=1 npx jest samples-execution.spec project-workflow.spec does it.`,
  );
}

function isRecording(value: unknown): value is Recording {
  return typeof value === 'object' && value !== null && 'workflowId' in value && 'runs' in value;
}

/** Without what tells of the machine: who worked on the run, its own queue, and where its files lay. */
function neutral(key: string, value: unknown): unknown {
  if (key === 'identity') return 'worker';
  if (key === 'stackTrace') return '';
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value;
  return value.kind === 'TASK_QUEUE_KIND_STICKY' ? { ...value, name: 'sticky' } : value;
}

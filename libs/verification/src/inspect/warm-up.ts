import { fileNames, type GeneratedFiles } from '../files.js';
import { workerCode } from '../rules/own/worker-template.js';
import type { InspectionJob } from './inspection.js';

const files: GeneratedFiles = {
  workflow: `
import { proxyActivities, type Sinks } from '@temporalio/workflow';
import type * as activities from './activities.js';

export interface StepSinks extends Sinks {
  steps: { record(step: { readonly nodeId: string }): void };
}

const { echo } = proxyActivities<typeof activities>({ startToCloseTimeout: '5m' });

export async function WarmUp(input: { readonly text: string }): Promise<string> {
  return await echo(input.text);
}
`,
  activities: `
import { ApplicationFailure } from '@temporalio/common';
import { activityInfo } from '@temporalio/activity';

export async function echo(text: string): Promise<string> {
  if (text === '') throw ApplicationFailure.nonRetryable('Nothing to say.');
  return await Promise.resolve(\`\${activityInfo().attempt}: \${text}\`);
}
`,
  worker: workerCode('warm-up'),
};

/** The least that touches every part of the SDK which generated code may import; it is proven once, before anything else. */
export const warmUpJob: InspectionJob = { files, check: fileNames };

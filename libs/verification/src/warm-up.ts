import type { GeneratedFiles } from './files.js';

/** The least that touches every part of the SDK which generated code may import; it is proven once, before anything else. */
export const warmUpFiles: GeneratedFiles = {
  workflow: `
import { proxyActivities } from '@temporalio/workflow';
import type * as activities from './activities.js';

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
  worker: `
import { Worker } from '@temporalio/worker';
import * as activities from './activities.js';

const worker = await Worker.create({ taskQueue: 'warm-up', activities });
await worker.run();
`,
};

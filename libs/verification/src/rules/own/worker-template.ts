import { ESLintUtils } from '@typescript-eslint/utils';

const head = `
import { type InjectedSinks, NativeConnection, Worker } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import * as activities from './activities.js';

const sinks: InjectedSinks<{ steps: { record(step: unknown): void } }> = {
  steps: {
    record: {
      fn(_info, step) {
        console.log(JSON.stringify(step));
      },
    },
  },
};

const connection = await NativeConnection.connect({
  address: process.env['TEMPORAL_ADDRESS'] ?? 'localhost:7233',
});
const worker = await Worker.create({
  connection,
  namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default',
  taskQueue: `;

const tail = `,
  workflowsPath: fileURLToPath(new URL('./workflow.js', import.meta.url)),
  activities: { ...activities },
  sinks,
});
await worker.run();
`;

const comments = /^(?:\/\/ .*\n)+$/;
const literal = /^(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")$/;

/** The one worker there is, on the given task queue; the comments above it are free. */
export function workerCode(taskQueue: string): string {
  return `// Runs the workflow by itself.\n${head}${JSON.stringify(taskQueue)}${tail}`;
}

/** Whether the code is the template of a worker, with a string literal as task queue and nothing else of its own. */
export function isWorkerCode(code: string): boolean {
  const start = code.indexOf(head);
  if (start < 0 || !code.endsWith(tail)) return false;
  return comments.test(code.slice(0, start)) && literal.test(code.slice(start + head.length, -tail.length));
}

/** Refuses a worker that is not the template. The template's twin prints in the compiler; a suite holds them together. */
export const workerTemplate = ESLintUtils.RuleCreator.withoutDocs({
  meta: { type: 'problem', messages: { differs: 'A worker is the template, to the letter.' }, schema: [] },
  create: ({ sourceCode, report }) => ({
    Program(node) {
      if (!isWorkerCode(sourceCode.text)) report({ node, messageId: 'differs' });
    },
  }),
});

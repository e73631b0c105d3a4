import { code, imported, type PrintedFile, printFile } from '@workflow-builder/code-printer';
import type { Program } from '@workflow-builder/ir';
import type { CompileOptions } from '../../options.js';
import { header } from './header.js';

const workerModule = '@temporalio/worker';
const NativeConnection = imported(workerModule, 'NativeConnection');
const Worker = imported(workerModule, 'Worker');
const InjectedSinks = imported(workerModule, 'InjectedSinks', { typeOnly: true });
const fileURLToPath = imported('node:url', 'fileURLToPath');
const activities = imported('./activities.js', 'activities', { form: 'namespace' });

/** `worker.ts`: runs the workflow by itself, against the Temporal server that the environment names. */
export function printWorkerFile(program: Program, options: CompileOptions): PrintedFile {
  const body = code`const sinks: ${InjectedSinks}<{ steps: { record(step: unknown): void } }> = {
  steps: {
    record: {
      fn(_info, step) {
        console.log(JSON.stringify(step));
      },
    },
  },
};

const connection = await ${NativeConnection}.connect({
  address: process.env['TEMPORAL_ADDRESS'] ?? 'localhost:7233',
});
const worker = await ${Worker}.create({
  connection,
  namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default',
  taskQueue: ${program.taskQueue},
  workflowsPath: ${fileURLToPath}(new URL('./workflow.js', import.meta.url)),
  activities: { ...${activities} },
  sinks,
});
await worker.run();`;
  return printFile(header(program, options), body);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, type DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import type { GeneratedCode } from '../../src/index.js';

/** A workflow to host: the name that the file exports it under, and its code. */
export interface HostedWorkflow {
  readonly type: string;
  readonly code: GeneratedCode;
}

/** Below the repository, where imports are resolved. */
const scratch = join(import.meta.dirname, '../../../../.data/compiler-samples');

/** Generated workflows as a Worker takes them. */
export async function bundleWorkflows(
  workflows: readonly HostedWorkflow[],
  logger: DefaultLogger,
): Promise<WorkflowBundleWithSourceMap> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'bundle-'));
  const exports = workflows.map(({ type, code }, index) => {
    const file = `workflow-${String(index)}`;
    writeFileSync(join(folder, `${file}.ts`), code.files.workflow);
    return `export { ${type} } from './${file}';`;
  });
  const workflowsPath = join(folder, 'index.ts');
  writeFileSync(workflowsPath, exports.join('\n'));
  try {
    return await bundleWorkflowCode({ workflowsPath, logger });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const packages = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** Says something, waits for the signal `go`, answers; and records its steps as generated code does. */
export const talkSource = (answer: string): string => `
  import { condition, defineSignal, proxyActivities, proxySinks, setHandler } from '@temporalio/workflow';
  const { log } = proxyActivities<{ log(input: object): Promise<unknown> }>({ startToCloseTimeout: '10s' });
  const { steps } = proxySinks<{ steps: { record(step: object): void } }>();
  const go = defineSignal('go');
  export async function Talk(input: { wait: boolean }): Promise<string> {
    let gone = !input.wait;
    setHandler(go, () => { gone = true; });
    const startedAt = new Date().toISOString();
    const output = await log({ message: 'hello', level: 'info' });
    const completedAt = new Date().toISOString();
    steps.record({ sequence: 0, nodeId: 'log_1', startedAt, completedAt, status: 'completed', input: {}, output });
    await condition(() => gone);
    return '${answer}';
  }
`;

/** The bundle of one file of workflows. */
export async function bundleOf(code: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'worker-host-'));
  const workflowsPath = join(folder, 'workflows.ts');
  await writeFile(workflowsPath, code);
  const bundle = await bundleWorkflowCode({
    workflowsPath,
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, modules: [packages] } }),
  });
  await rm(folder, { recursive: true });
  return new TextEncoder().encode(bundle.code);
}

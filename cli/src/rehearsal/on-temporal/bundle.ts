import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

/** Of the same kind as this file: source in suites, built code in `dist`. */
const interceptors = fileURLToPath(
  new URL(`./in-workflow/interceptors${extname(import.meta.filename)}`, import.meta.url),
);

/** The SDK's packages are those of this package, wherever the code lies. */
const packages = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@temporalio/workflow/package.json'))));

/** Bundles generated code with what keeps its runs to themselves. */
export async function bundleForRehearsal(code: string): Promise<WorkflowBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'wb-test-'));
  try {
    const workflowsPath = join(folder, 'workflow.ts');
    await writeFile(workflowsPath, code);
    return await bundleWorkflowCode({
      workflowsPath,
      workflowInterceptorModules: [interceptors],
      logger: new DefaultLogger('ERROR'),
      webpackConfigHook: ({ resolve, ...config }) => ({
        ...config,
        resolve: { ...resolve, modules: [...(resolve?.modules ?? []), packages] },
      }),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

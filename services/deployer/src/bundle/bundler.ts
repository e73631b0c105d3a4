import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { projectBoundary } from './project-boundary.js';

/** The workflow file of one compiled workflow, which exports a function of the name of its type. */
export interface WorkflowSource {
  readonly type: string;
  readonly code: string;
  /** Task queue of its service: where other workflows of the project start it. */
  readonly taskQueue: string;
}

/** Makes one bundle that holds all these workflow types. */
export type Bundle = (sources: readonly WorkflowSource[]) => Promise<Uint8Array>;

type WebpackConfigHook = NonNullable<Parameters<typeof bundleWorkflowCode>[0]['webpackConfigHook']>;

/** The code does not make a bundle; the message is webpack's. */
export class BundleFailed extends Error {
  override readonly name = 'BundleFailed';
}

/** Bundles with the SDK's webpack in a folder of its own, which is gone afterwards. */
export async function bundleWorkflows(sources: readonly WorkflowSource[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'workflow-builder-bundle-'));
  const complaints: string[] = [];
  try {
    const { code } = await bundleWorkflowCode({
      workflowsPath: await writeSources(folder, sources),
      workflowInterceptorModules: [await writeBoundary(folder, sources)],
      logger: new DefaultLogger('ERROR', ({ message }) => complaints.push(message)),
      webpackConfigHook: lightened(folder),
    });
    return new TextEncoder().encode(code);
  } catch (cause) {
    const reason = complaints[0] ?? (cause instanceof Error ? cause.message : String(cause));
    throw new BundleFailed(reason, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One folder per workflow, so that nothing of one is in the scope of another, and an entry that exports each type. */
async function writeSources(folder: string, sources: readonly WorkflowSource[]): Promise<string> {
  await Promise.all(
    sources.map(async ({ code }, index) => {
      await mkdir(join(folder, String(index)));
      await writeFile(join(folder, String(index), 'workflow.ts'), code);
    }),
  );
  const exports = sources.map(({ type }, index) => `export { ${type} } from './${index}/workflow.js';`);
  const entry = join(folder, 'workflows.ts');
  await writeFile(entry, `${exports.join('\n')}\n`);
  return entry;
}

async function writeBoundary(folder: string, sources: readonly WorkflowSource[]): Promise<string> {
  const file = join(folder, 'project-boundary.ts');
  await writeFile(file, projectBoundary(sources.map(({ type, taskQueue }) => [type, taskQueue])));
  return file;
}

/**
 * Reading the SDK's source maps takes most of the time of bundling and helps nobody who reads generated code. Lines are those
 * of the generated file, by which the node map finds nodes. Paths are relative to the folder, so the bundle does not depend on
 * where that was; packages come from this service's own.
 */
function lightened(folder: string): WebpackConfigHook {
  const packages = dirname(
    dirname(dirname(createRequire(import.meta.url).resolve('@temporalio/workflow/package.json'))),
  );
  return (config) => ({
    ...config,
    context: folder,
    devtool: 'inline-nosources-cheap-module-source-map',
    output: { ...config.output, devtoolModuleFilenameTemplate: '[resource-path]' },
    resolve: { ...config.resolve, modules: [...(config.resolve?.modules ?? []), packages] },
    module: { ...config.module, rules: config.module?.rules?.filter((rule) => !isPreLoader(rule)) ?? [] },
  });
}

function isPreLoader(rule: unknown): boolean {
  return typeof rule === 'object' && rule !== null && 'enforce' in rule && rule.enforce === 'pre';
}

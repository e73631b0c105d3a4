import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompileSuccess } from '@workflow-builder/contracts';
import { compilerOptions } from '@workflow-builder/verification';
import { UsageError } from '../errors.js';

const tsconfig = {
  compilerOptions: { ...compilerOptions, rootDir: '.', outDir: 'dist', sourceMap: true },
  include: ['*.ts'],
};

/** The versions the code is proven against. protobufjs is here so that npm installs one copy of it; two break replay. */
const packageJson = {
  name: 'generated-workflow',
  version: '1.0.0',
  private: true,
  type: 'module',
  scripts: { build: 'tsc -p .', start: 'node dist/worker.js' },
  dependencies: {
    '@temporalio/activity': '^1.24.0',
    '@temporalio/common': '^1.24.0',
    '@temporalio/worker': '^1.24.0',
    '@temporalio/workflow': '^1.24.0',
    protobufjs: '^8.7.1',
  },
  devDependencies: { '@types/node': '^20.19.0', typescript: '~6.0.3' },
};

/**
 * Writes the code with all that it takes to build and run it by itself; `directory` is made where it is missing.
 * @throws UsageError when it cannot be written
 */
export async function writeProject(
  directory: string,
  { workflow, activities, worker }: CompileSuccess['code'],
): Promise<void> {
  const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  const files = {
    'workflow.ts': workflow,
    'activities.ts': activities,
    'worker.ts': worker,
    'tsconfig.json': json(tsconfig),
    'package.json': json(packageJson),
  };
  try {
    await mkdir(directory, { recursive: true });
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
  } catch (error) {
    throw new UsageError(`${directory} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

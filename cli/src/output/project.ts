import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedCode } from '@workflow-builder/compiler';
import { compilerOptions } from '@workflow-builder/verification';
import { UsageError } from '../errors.js';
import { packageJson } from './package-json.js';
import { projectReadme } from './project-readme.js';

const tsconfig = {
  compilerOptions: { ...compilerOptions, rootDir: '.', outDir: 'dist', sourceMap: true },
  include: ['*.ts'],
};

/**
 * Writes the code with all that it takes to build and run it by itself; `directory` is made where it is missing.
 * @throws UsageError when it cannot be written
 */
export async function writeProject(directory: string, code: GeneratedCode): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    const files = Object.entries(projectFiles(code));
    await Promise.all(files.map(([name, text]) => writeFile(join(directory, name), text)));
  } catch (error) {
    throw new UsageError(`${directory} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function projectFiles({ files, manifest, nodeMap, packages }: GeneratedCode): Readonly<Record<string, string>> {
  const { type } = manifest.workflow;
  return {
    'workflow.ts': files.workflow,
    'activities.ts': files.activities,
    'worker.ts': files.worker,
    'manifest.json': json(manifest),
    'node-map.json': json(nodeMap),
    'package.json': json(packageJson(type, packages)),
    'tsconfig.json': json(tsconfig),
    '.gitignore': 'node_modules/\ndist/\n',
    'README.md': projectReadme(type),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

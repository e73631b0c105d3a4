import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compilerOptions, type GeneratedFiles } from '@workflow-builder/verification';
import { round } from '../statistics.js';

/** What the plain tools take for one workflow, each as a process of its own, in milliseconds: the best of a few runs. */
export interface ColdTools {
  readonly tscMs: number;
  readonly eslintMs: number;
}

const TRIES = 3;
const sources = ['workflow.ts', 'activities.ts', 'worker.ts'];
const DEADLINE_MS = 120_000;
const require = createRequire(import.meta.url);

const eslintConfig = `import tseslint from 'typescript-eslint';
export default tseslint.config(tseslint.configs.strictTypeCheckedOnly, {
  linterOptions: { noInlineConfig: true },
  languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
});
`;

/** Runs tsc and typed ESLint, with the strict rules that typescript-eslint recommends, on one workflow in a folder of its own. */
export async function measureColdTools(code: GeneratedFiles): Promise<ColdTools> {
  const folder = await mkdtemp(join(tmpdir(), 'workflow-builder-cold-'));
  try {
    await writeProject(folder, code);
    return {
      tscMs: await bestOf(() => run(folder, binary('typescript', 'bin/tsc'), ['-p', '.'])),
      eslintMs: await bestOf(() => run(folder, binary('eslint', 'bin/eslint.js'), sources)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeProject(folder: string, code: GeneratedFiles): Promise<void> {
  const files: Readonly<Record<string, string>> = {
    'workflow.ts': code.workflow,
    'activities.ts': code.activities,
    'worker.ts': code.worker,
    'package.json': JSON.stringify({ type: 'module' }),
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true }, files: sources }),
    'eslint.config.mjs': eslintConfig,
  };
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  const modules = dirname(dirname(require.resolve('typescript/package.json')));
  await symlink(modules, join(folder, 'node_modules'));
}

function binary(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}

async function bestOf(task: () => Promise<void>): Promise<number> {
  const took: number[] = [];
  for (let run = 0; run < TRIES; run += 1) {
    const startedAt = performance.now();
    await task();
    took.push(performance.now() - startedAt);
  }
  return round(Math.min(...took));
}

/** @throws Error when the tool does not run; what it finds is its own matter */
function run(cwd: string, script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], { cwd, timeout: DEADLINE_MS }, (error, stdout, stderr) => {
      const isFinding = error?.code === undefined || error.code === 1 || error.code === 2;
      if (error === null || (isFinding && stderr === '')) resolve();
      else reject(new Error(`${script} did not run: ${stderr || stdout}`, { cause: error }));
    });
  });
}

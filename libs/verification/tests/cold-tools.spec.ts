import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Linter } from 'eslint';
import { compilerOptions, createVerifier, type Finding, type GeneratedFiles, type Verifier } from '../src/index.js';
import { rulesFor } from '../src/rules.js';
import { baseWorkflow } from './sample.js';

const files = ['workflow', 'activities', 'worker'] as const;
const folder = join(import.meta.dirname, '../../../.data', `cold-tools-${process.pid}`);
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const eslint = join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');

/** `file:line:column rule` */
type Line = string;

function run(script: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: folder, timeout: 60_000, maxBuffer: 2 ** 24 }, (_, stdout) =>
      resolve(stdout),
    );
  });
}

async function runTsc(): Promise<readonly Line[]> {
  const output = await run(tsc, ['-p', '.', '--pretty', 'false']);
  return [...output.matchAll(/^(\w+)\.ts\((\d+),(\d+)\): error (TS\d+)/gm)].map(
    ([, file, line, column, code]) => `${file}:${line}:${column} ${code}`,
  );
}

async function runEslint(): Promise<readonly Line[]> {
  const output = await run(eslint, ['--format', 'json', ...files.map((file) => `${file}.ts`)]);
  const results = JSON.parse(output) as readonly { filePath: string; messages: Linter.LintMessage[] }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ ruleId, line, column }) => `${/(\w+)\.ts$/.exec(filePath)?.[1]}:${line}:${column} ${ruleId ?? 'eslint'}`,
    ),
  );
}

/** The stock rules; our own are functions and do not travel into a configuration file. */
function stockRules(file: keyof GeneratedFiles): Linter.RulesRecord {
  return Object.fromEntries(Object.entries(rulesFor(file).rules).filter(([name]) => !name.startsWith('generated/')));
}

function writeProject(code: GeneratedFiles): void {
  for (const file of files) writeFileSync(join(folder, `${file}.ts`), code[file]);
  const configs = files.map((file) => ({
    files: [`${file}.ts`],
    linterOptions: { noInlineConfig: true },
    rules: stockRules(file),
  }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true }, files: files.map((file) => `${file}.ts`) }),
  );
  writeFileSync(
    join(folder, 'eslint.config.mjs'),
    `import tseslint from 'typescript-eslint';
     const base = { plugins: { '@typescript-eslint': tseslint.plugin }, languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } } };
     export default ${JSON.stringify(configs)}.map((config) => ({ ...base, ...config }));`,
  );
}

const line = ({ rule, place }: Finding): Line => `${place?.file}:${place?.line}:${place?.column} ${rule}`;

describe('the verifier agrees with tsc and eslint run as processes', () => {
  let verifier: Verifier;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    verifier = await createVerifier();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['sound code', ''],
    ['any and what it does', `export function spoilt(): string { const x = JSON.parse('1'); return x.a as any; }`],
    [
      'wrong types and lost promises',
      `export function spoilt(x: 'a' | 'b', y: string[]): number { log({ message: y[0], level: 'info' }); switch (x) { case 'a': return 1; } }`,
    ],
  ])('%s', async (_, code) => {
    const spoilt = { ...baseWorkflow, activities: `${baseWorkflow.activities}\n${code}\n` };
    writeProject(spoilt);
    const { findings } = await verifier.verify(spoilt, { nodes: [], lines: [] });
    const warm = (tool: string): readonly Line[] => findings.filter((finding) => finding.tool === tool).map(line);

    expect([...warm('tsc')].sort()).toEqual([...(await runTsc())].sort());
    expect([...warm('eslint')].sort()).toEqual([...(await runEslint())].sort());
    expect(findings.length > 0).toBe(code !== '');
  });
});

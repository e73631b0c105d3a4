import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FileName } from '../../src/files.js';
import type { Finding } from '../../src/index.js';
import type { InspectionJob } from '../../src/inspect/inspection.js';
import { type Project, writeProject } from './project.js';

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const eslint = join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');

const TIMEOUT_MS = 600_000;
const MAX_OUTPUT_BYTES = 2 ** 29;

/** `file:line:column rule` */
export type Line = string;

/** Codes by which tsc adds a suggestion; it makes but a few of them for a whole program, then gives the plain code. */
const plainCodes: Readonly<Record<string, string>> = { TS2551: 'TS2339', TS2552: 'TS2304', TS2561: 'TS2353' };

const plain = (code: string): string => plainCodes[code] ?? code;

/** What `tsc -p` and `eslint`, run as processes over a project of all jobs, say of the files to be checked, job by job. */
export async function runTools(
  name: string,
  jobs: readonly InspectionJob[],
): Promise<readonly Readonly<Record<'tsc' | 'eslint', readonly Line[]>>[]> {
  const project = writeProject(name, jobs);
  try {
    const [types, lints] = [await runTsc(project), await runEslint(project, jobs)];
    return jobs.map(({ check }, document) => ({
      tsc: linesOf(types, document, check),
      eslint: linesOf(lints, document, check),
    }));
  } finally {
    project.remove();
  }
}

/** The same of the findings of the verifier. */
export function warmLines(findings: readonly Finding[], tool: Finding['tool']): readonly Line[] {
  return findings
    .filter((finding) => finding.tool === tool)
    .map(({ rule, place }) => `${place?.file}:${place?.line}:${place?.column} ${plain(rule)}`)
    .sort();
}

interface Remark {
  readonly document: number;
  readonly file: string;
  readonly line: Line;
}

function linesOf(remarks: readonly Remark[], document: number, check: readonly FileName[]): readonly Line[] {
  return remarks
    .filter((remark) => remark.document === document && check.some((file) => file === remark.file))
    .map(({ line }) => line)
    .sort();
}

async function runTsc(project: Project): Promise<readonly Remark[]> {
  const output = await run(project, tsc, ['-p', '.', '--pretty', 'false']);
  return [...output.matchAll(/^(\d+)\/(\w+)\.ts\((\d+),(\d+)\): error (TS\d+)/gm)].map(
    ([, document, file = '', line, column, code = '']) => ({
      document: Number(document),
      file,
      line: `${file}:${line}:${column} ${plain(code)}`,
    }),
  );
}

async function runEslint(project: Project, jobs: readonly InspectionJob[]): Promise<readonly Remark[]> {
  const files = jobs.flatMap(({ check }, document) => check.map((file) => `${document}/${file}.ts`));
  const output = await run(project, eslint, ['--format', './formatter.mjs', ...files]);
  return [...output.matchAll(/(\d+)[/\\](\w+)\.ts:(.*)$/gm)].map(([, document, file = '', rest]) => ({
    document: Number(document),
    file,
    line: `${file}:${rest}`,
  }));
}

function run({ folder }: Project, script: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: folder, timeout: TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES };
    execFile(process.execPath, ['--max-old-space-size=4096', script, ...args], options, (_, stdout) => resolve(stdout));
  });
}

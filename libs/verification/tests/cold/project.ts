import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { compilerOptions } from '../../src/compiler-options.js';
import { fileNames } from '../../src/files.js';
import type { InspectionJob } from '../../src/inspect/inspection.js';

const root = join(import.meta.dirname, '../../../..');
const sources = join(import.meta.dirname, '../../src');

/** A folder with documents as a developer would have them: a tsconfig, an ESLint configuration, a folder for each document. */
export interface Project {
  readonly folder: string;
  remove(): void;
}

export function writeProject(name: string, jobs: readonly InspectionJob[]): Project {
  const folder = join(root, '.data', `${name}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  jobs.forEach(({ files }, document) => {
    mkdirSync(join(folder, String(document)));
    for (const file of fileNames) writeFileSync(join(folder, String(document), `${file}.ts`), files[file]);
  });
  writeRules(join(folder, 'rules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true }, include: ['*/*.ts'] }),
  );
  writeFileSync(join(folder, 'eslint.config.mjs'), eslintConfig);
  writeFileSync(join(folder, 'formatter.mjs'), formatter);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const eslintConfig = `
import tseslint from 'typescript-eslint';
import { rulesFor } from './rules/rules.js';

export default ['workflow', 'activities', 'worker'].map((file) => ({
  files: ['*/' + file + '.ts'],
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
  },
  ...rulesFor(file),
}));
`;

/** `path:line:column rule`, one a line. */
const formatter = `
export default (results) => results.flatMap(({ filePath, messages }) => messages.map(
  ({ line, column, ruleId }) => filePath + ':' + line + ':' + column + ' ' + (ruleId ?? 'eslint')
)).join('\\n');
`;

/** The pinned rules and our own as JavaScript, for a process that knows no TypeScript. */
function writeRules(folder: string): void {
  for (const path of [
    'rules.ts',
    ...readdirSync(join(sources, 'rules'), { recursive: true, encoding: 'utf8' }).map((name) => join('rules', name)),
  ]) {
    if (!path.endsWith('.ts')) continue;
    const target = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(readFileSync(join(sources, path), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
    });
    writeFileSync(target, outputText);
  }
}

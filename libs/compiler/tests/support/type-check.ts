import { join } from 'node:path';
import ts from 'typescript';
import type { GeneratedFiles } from '../../src/index.js';

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Type-checks several generated projects in one program; the findings of each by its name, with the line they point at. */
export function typeCheck(projects: ReadonlyMap<string, GeneratedFiles>): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string>();
  for (const [name, { workflow, activities, worker }] of projects) {
    for (const [file, text] of [
      ['workflow', workflow],
      ['activities', activities],
      ['worker', worker],
    ] as const) {
      sources.set(join(import.meta.dirname, name, `${file}.ts`), text);
    }
  }
  const real = ts.createCompilerHost(compilerOptions);
  const host: ts.CompilerHost = {
    ...real,
    directoryExists: (path) => path.startsWith(import.meta.dirname) || ts.sys.directoryExists(path),
    fileExists: (path) => sources.has(path) || real.fileExists(path),
    readFile: (path) => sources.get(path) ?? real.readFile(path),
    getSourceFile: (path, language) => {
      const text = sources.get(path);
      return text === undefined ? real.getSourceFile(path, language) : ts.createSourceFile(path, text, language);
    },
  };
  const program = ts.createProgram([...sources.keys()], compilerOptions, host);
  const findings = ts.getPreEmitDiagnostics(program);
  return new Map([...projects.keys()].map((name) => [name, findings.filter(isIn(name)).map(describeFinding)]));
}

const isIn =
  (name: string) =>
  ({ file }: ts.Diagnostic) =>
    file === undefined || file.fileName.includes(`/${name}/`);

function describeFinding({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (file === undefined || start === undefined) return message;
  const line = file.getLineAndCharacterOfPosition(start).line;
  return `${file.fileName}:${line + 1} ${file.text.split('\n')[line]?.trim() ?? ''}\n${message}`;
}

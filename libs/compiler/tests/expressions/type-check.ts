import ts from 'typescript';

/** Every check that TypeScript has, as generated code is verified with. */
const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  isolatedModules: true,
  noEmit: true,
};

export interface Complaint {
  /** Which of the functions `e0`, `e1`, … */
  readonly index: number;
  readonly message: string;
}

/** What TypeScript says against the functions of a file. */
export function complaintsOf(source: string): readonly Complaint[] {
  const name = '/expressions.ts';
  const real = ts.createCompilerHost(compilerOptions);
  const declarations =
    'declare module "@temporalio/workflow" { export const ApplicationFailure: { nonRetryable(message: string, type: string): Error }; }';
  const files = new Map([
    [name, source],
    ['/temporal.d.ts', declarations],
  ]);
  const host: ts.CompilerHost = {
    ...real,
    fileExists: (path) => files.has(path) || real.fileExists(path),
    readFile: (path) => files.get(path) ?? real.readFile(path),
    getSourceFile: (path, language) => {
      const text = files.get(path);
      return text === undefined ? real.getSourceFile(path, language) : ts.createSourceFile(path, text, language);
    },
  };
  const program = ts.createProgram([...files.keys()], compilerOptions, host);
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText, code }) => {
    const before = source.slice(0, start);
    const index = Number(/.*export function e(\d+)\(/s.exec(before)?.[1] ?? -1);
    return { index, message: `${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}` };
  });
}

/** The file as JavaScript without imports and exports, its functions left as declarations. */
export function toScript(source: string): string {
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2023 } });
  return outputText.replace(/^import .*$/gm, '').replace(/^export /gm, '');
}

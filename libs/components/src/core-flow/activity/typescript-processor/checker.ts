import type ts from 'typescript';
import { contractOf, type Contract } from './contract.js';
import { languageFaults } from './language-faults.js';

/** What is wrong with the code, and where; lines and columns count from 1. */
export interface CodeFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

const CODE = '/processor.ts';
const CONTRACT = '/contract.d.ts';
const CALL = '/call.ts';

/** Of a hundred faults the first ones tell what to do. */
const MAX_FAULTS = 20;

/** A checker that keeps the declarations of the language, and what it found out about them. */
export function createChecker(compiler: typeof ts) {
  const options: ts.CompilerOptions = {
    target: compiler.ScriptTarget.ES2022,
    module: compiler.ModuleKind.ES2022,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: [],
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    allowUnreachableCode: false,
    isolatedModules: true,
    moduleDetection: compiler.ModuleDetectionKind.Force,
  };
  const declarations = new Map<string, ts.SourceFile | undefined>();
  let previous: ts.Program | undefined;

  const programOf = (files: ReadonlyMap<string, string>): ts.Program => {
    const host: ts.CompilerHost = {
      getSourceFile: (path, target) => {
        const own = files.get(path);
        if (own !== undefined) return compiler.createSourceFile(path, own, target, true);
        if (!declarations.has(path)) declarations.set(path, readDeclaration(compiler, path, target));
        return declarations.get(path);
      },
      getDefaultLibFileName: (given) => compiler.getDefaultLibFilePath(given),
      getDefaultLibLocation: () => libraryFolder(compiler),
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (path) => path,
      getNewLine: () => '\n',
      useCaseSensitiveFileNames: () => true,
      fileExists: (path) => files.has(path),
      readFile: (path) => files.get(path),
      writeFile: () => undefined,
    };
    const rootNames = [...files.keys()];
    previous = compiler.createProgram({ rootNames, options, host, ...(previous && { oldProgram: previous }) });
    return previous;
  };

  return (code: string, types: Contract) => {
    const contract = contractOf(compiler, code, types);
    const program = programOf(
      new Map([
        [CODE, contract.annotated],
        [CONTRACT, contract.declarationText],
        [CALL, contract.callText],
      ]),
    );
    const source = program.getSourceFile(CODE);
    if (source === undefined) throw new TypeError('The program has lost the code.');
    const faults = [
      ...languageFaults(compiler, program, source),
      ...diagnosticsOf(program).map((found) => ({
        start: found.file === source ? (found.start ?? 0) : exportStart(compiler, source),
        reason: compiler.flattenDiagnosticMessageText(found.messageText, ' ').replace(/\.$/, ''),
      })),
    ];
    if (faults.length > 0)
      return { ok: false as const, faults: placed(faults, code, (offset) => contract.offsetOf(offset)) };
    const { outputText } = compiler.transpileModule(code, {
      compilerOptions: { target: compiler.ScriptTarget.ES2022, module: compiler.ModuleKind.ES2022 },
    });
    return { ok: true as const, javaScript: outputText };
  };
}

function libraryFolder(compiler: typeof ts): string {
  return compiler.getDefaultLibFilePath({}).replace(/\/[^/]*$/, '');
}

/** Of the file system the declarations of the language can be read, and nothing else. */
function readDeclaration(
  compiler: typeof ts,
  path: string,
  target: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined {
  if (!path.startsWith(`${libraryFolder(compiler)}/lib.`)) return undefined;
  const text = compiler.sys.readFile(path);
  return text === undefined ? undefined : compiler.createSourceFile(path, text, target);
}

function diagnosticsOf(program: ts.Program): readonly ts.Diagnostic[] {
  return [CODE, CALL].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
}

/** Where `process` is, since that is what a call would not fit. */
function exportStart(compiler: typeof ts, source: ts.SourceFile): number {
  const named = source.statements.find(
    (statement) => compiler.isFunctionDeclaration(statement) && statement.name?.text === 'process',
  );
  return named?.getStart(source) ?? 0;
}

interface Fault {
  readonly start: number;
  readonly reason: string;
}

function placed(faults: readonly Fault[], code: string, offsetOf: (annotated: number) => number): readonly CodeFault[] {
  const inOrder = [...faults].sort((a, b) => a.start - b.start);
  const found = inOrder.map(({ start, reason }) => {
    const before = code.slice(0, offsetOf(start)).split(/\r\n|[\n\r\u2028\u2029]/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason };
  });
  const distinct = new Map(found.map((fault) => [JSON.stringify(fault), fault]));
  return [...distinct.values()].slice(0, MAX_FAULTS);
}

import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { compilerOptions } from '../../src/compiler-options.js';
import type { SlimSetName } from '../../src/inspect/declarations.js';
import { reaches } from '../../src/rules/reach.js';
import { prune, type Cut } from './prune.js';
import { reach, referencedFiles, type Treatment } from './reach.js';

/** For which code a set of slim declarations is made. */
export interface SlimSet {
  /** Folder below `declarations/`. */
  readonly name: SlimSetName;
  /** Re-exports what the code may import; whatever else these exports need is kept with them. */
  readonly entry: string;
  /** What the code may name without importing it. */
  readonly globals: readonly string[];
  /** Packages that are used as they are installed; what they name elsewhere is kept. */
  readonly installed: readonly string[];
  /** Packages of which the code uses nothing: their types are mere names. */
  readonly opaque: readonly string[];
  /** Types elsewhere of which the code uses nothing. */
  readonly opaqueTypes: readonly string[];
}

const processFiles = ['activities', 'worker'] as const;

/** What activities and workers may import besides the SDK. */
const foreignModules = processFiles
  .flatMap((file) => reaches[file].imports.values)
  .filter((name) => !name.startsWith('@temporalio/') && !name.startsWith('.'));

export const slimSets: readonly SlimSet[] = [
  {
    name: 'workflow',
    entry: `export * from '@temporalio/workflow';`,
    globals: [],
    installed: [],
    opaque: [],
    opaqueTypes: [],
  },
  {
    name: 'process',
    entry: `export * from '@temporalio/activity';
            export { ApplicationFailure } from '@temporalio/common';
            export { type InjectedSinks, NativeConnection, Worker } from '@temporalio/worker';
            export * from '@temporalio/workflow';
            ${foreignModules.map((name) => `export * from '${name}';`).join('\n')}`,
    globals: ['ImportMeta', ...processFiles.flatMap((file) => Object.keys(reaches[file].globals))],
    // Types that are inferred from each other in ways which do not survive a cut, and one class that is nearly all there is.
    installed: ['ai', '@ai-sdk', 'zod', 'ioredis'],
    opaque: ['@temporalio/client', '@temporalio/core-bridge', '@temporalio/proto', 'webpack'],
    opaqueTypes: ['BuiltInModule'],
  },
];

const entryPath = fileURLToPath(new URL('../../src/entry.ts', import.meta.url));

/** Text of each file of the set, by its path below `node_modules`. The same installation gives the same texts. */
export function slim({ entry, globals, installed, opaque, opaqueTypes }: SlimSet): ReadonlyMap<string, string> {
  const program = programOf(entry);
  const treatment: Treatment = {
    isShaken: (file) =>
      file.fileName !== entryPath && !program.isSourceFileDefaultLibrary(file) && !isOf(file, installed),
    isOpaque: (node) =>
      isOf(node.getSourceFile(), opaque) || (ts.isInterfaceDeclaration(node) && opaqueTypes.includes(node.name.text)),
  };
  const kept = reach(program, globalsOf(program, globals), treatment);
  const cut: Cut = {
    kept,
    referencesOf: (file) =>
      referencedFiles(program, file)
        .filter(({ target }) => kept.has(target))
        .map(({ reference }) => reference),
    isOpaque: (node) => treatment.isOpaque(declarationOf(node, program.getTypeChecker())),
  };
  return new Map(
    program
      .getSourceFiles()
      .filter((file) => kept.has(file))
      .map((file) => [pathInModules(file), prune(file, cut)]),
  );
}

function programOf(entry: string): ts.Program {
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, '/');
  const disk = ts.createCompilerHost(options, true);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => path === entryPath || disk.fileExists(path),
    getSourceFile: (path, target) =>
      path === entryPath ? ts.createSourceFile(path, entry, target, true) : disk.getSourceFile(path, target),
  };
  return ts.createProgram([entryPath], options, host);
}

function globalsOf(program: ts.Program, names: readonly string[]): readonly ts.Symbol[] {
  const entry = program.getSourceFile(entryPath);
  const checker = program.getTypeChecker();
  const meanings = [ts.SymbolFlags.Value, ts.SymbolFlags.Interface];
  const inScope = meanings.flatMap((meaning) => (entry ? checker.getSymbolsInScope(entry, meaning) : []));
  return inScope.filter(({ name }) => names.includes(name));
}

/** What a type refers to; any other node stands for itself. */
function declarationOf(node: ts.Node, checker: ts.TypeChecker): ts.Node {
  const declarations = ts.isTypeReferenceNode(node) && checker.getTypeAtLocation(node).getSymbol()?.declarations;
  return (declarations && declarations[0]) || node;
}

function isOf(file: ts.SourceFile, packages: readonly string[]): boolean {
  return packages.some((name) => pathInModules(file).startsWith(`${name}/`));
}

function pathInModules({ fileName }: ts.SourceFile): string {
  return fileName.slice(fileName.lastIndexOf('/node_modules/') + '/node_modules/'.length);
}

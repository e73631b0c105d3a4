import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { compilerOptions } from '../../src/compiler-options.js';
import type { SlimSetName } from '../../src/inspect/declarations.js';
import { prune, type Cut } from './prune.js';
import { reach, type Treatment } from './reach.js';

/** For which code a set of slim declarations is made. */
export interface SlimSet {
  /** Folder below `declarations/`. */
  readonly name: SlimSetName;
  /** Packages of global types that belong to every program. */
  readonly types: readonly string[];
  /** Re-exports what the code may import; whatever else these exports need is kept with them. */
  readonly entry: string;
  /** Packages that are used as they are installed. */
  readonly installed: readonly string[];
  /** Packages of which the code uses nothing: their types are mere names. */
  readonly opaque: readonly string[];
}

export const slimSets: readonly SlimSet[] = [
  { name: 'workflow', types: [], entry: `export * from '@temporalio/workflow';`, installed: [], opaque: [] },
  {
    name: 'process',
    types: ['node'],
    entry: `export * from '@temporalio/activity';
            export { ApplicationFailure } from '@temporalio/common';
            export { type InjectedSinks, NativeConnection, Worker } from '@temporalio/worker';
            export * from '@temporalio/workflow';`,
    installed: ['@types/node', 'undici-types'],
    opaque: ['@temporalio/client', '@temporalio/core-bridge', '@temporalio/proto', 'webpack'],
  },
];

const entryPath = fileURLToPath(new URL('../../src/entry.ts', import.meta.url));

/** Text of each file of the set, by its path below `node_modules`. The same installation gives the same texts. */
export function slim({ entry, installed, opaque }: SlimSet): ReadonlyMap<string, string> {
  const program = programOf(entry);
  const treatment: Treatment = {
    isShaken: (file) =>
      file.fileName !== entryPath && !program.isSourceFileDefaultLibrary(file) && !isOf(file, installed),
    isOpaque: (file) => isOf(file, opaque),
  };
  const cut: Cut = {
    kept: reach(program, exportsOf(program), treatment),
    isOpaque: (node) => treatment.isOpaque(declaringFile(node, program.getTypeChecker())),
  };
  const texts = new Map<string, string>();
  for (const file of program.getSourceFiles().filter((source) => cut.kept.has(source))) {
    const path = ts.isExternalModule(file) ? pathInModules(file) : AMBIENT;
    texts.set(path, (texts.get(path) ?? '') + prune(file, cut));
  }
  return texts;
}

/** What is no module stands in one file, which is a root of each program. */
const AMBIENT = 'ambient.d.ts';

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

/** The exports as their modules offer them, so that all names on the way to a declaration are kept. */
function exportsOf(program: ts.Program): readonly ts.Symbol[] {
  const checker = program.getTypeChecker();
  const statements = program.getSourceFile(entryPath)?.statements ?? [];
  return [...statements].filter(ts.isExportDeclaration).flatMap(({ moduleSpecifier, exportClause }) => {
    const module = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier);
    const offered = module ? checker.getExportsOfModule(module) : [];
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return offered;
    return offered.filter((symbol) => exportClause.elements.some(({ name }) => name.text === symbol.name));
  });
}

/** Where the type is declared that a node refers to; the file of the node itself if it refers to none. */
function declaringFile(node: ts.Node, checker: ts.TypeChecker): ts.SourceFile {
  const [declaration = node] =
    (ts.isTypeReferenceNode(node) && checker.getTypeAtLocation(node).getSymbol()?.declarations) || [];
  return declaration.getSourceFile();
}

function isOf(file: ts.SourceFile, packages: readonly string[]): boolean {
  return packages.some((name) => file.fileName.includes(`/node_modules/${name}/`));
}

function pathInModules({ fileName }: ts.SourceFile): string {
  return fileName.slice(fileName.lastIndexOf('/node_modules/') + '/node_modules/'.length);
}

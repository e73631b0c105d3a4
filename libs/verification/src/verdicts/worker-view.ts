import ts from '#typescript';
import { parseModule } from '../parse-module.js';
import { withoutName } from './header.js';

const TASK_QUEUE = /^ {2}taskQueue: '[\w.-]+',$/m;
const STEP_SINKS = 'StepSinks';
const STEP_SINKS_IMPORT = /^import type \{ StepSinks \} from '\.\/workflow\.js';$/m;

/** `worker.ts` without what our template fills in: the name of the workflow and, where it is but a name, its task queue. */
export function withoutTaskQueue(worker: string): string {
  return withoutName(worker).replace(TASK_QUEUE, "  taskQueue: '',");
}

/**
 * All that a worker can see of `workflow` when it imports nothing of it but the type `StepSinks`: its declaration with those
 * that it names. Undefined where the worker may see more.
 */
export function seenByWorker(worker: string, workflow: string): string | undefined {
  if (!importsStepSinksAlone(worker)) return undefined;
  const { statements } = parseModule(workflow);
  if (statements.some(exportsByName)) return undefined;
  const declared = statements.flatMap((statement) => declarationsOf(statement, workflow));
  const roots = declared.filter(({ name }) => name === STEP_SINKS);
  if (roots.length === 0 || !roots.every(({ node }) => isExportedType(node))) return undefined;
  const seen = namedFrom(roots, declared);
  return seen.every(({ node }) => isPlain(node)) ? JSON.stringify(seen.map(({ text }) => text)) : undefined;
}

function importsStepSinksAlone(worker: string): boolean {
  const imports = ts.preProcessFile(worker).importedFiles.filter(({ fileName }) => fileName === './workflow.js');
  return imports.length === 1 && STEP_SINKS_IMPORT.test(worker);
}

/** A name at the top of the file, what gives it a meaning, and how that is written. */
interface Declared {
  readonly name: string;
  readonly node: ts.Node;
  readonly text: string;
}

function declarationsOf(statement: ts.Statement, source: string): readonly Declared[] {
  const declared = (name: ts.Identifier, node: ts.Node, beside = ''): Declared => ({
    name: name.text,
    node,
    text: source.slice(node.pos, node.end) + beside,
  });
  if (ts.isImportDeclaration(statement)) {
    const { pos, end } = statement.moduleSpecifier;
    return importedParts(statement.importClause).map((part) => declared(part.name, part, source.slice(pos, end)));
  }
  if (ts.isModuleDeclaration(statement))
    return ts.isIdentifier(statement.name) ? [declared(statement.name, statement)] : [];
  const isNamed = isType(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [declared(statement.name, statement)] : [];
}

/** Generated code has no default imports; one would be a name of nothing here. */
function importedParts(clause: ts.ImportClause | undefined): readonly (ts.ImportSpecifier | ts.NamespaceImport)[] {
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return [];
  return ts.isNamedImports(bindings) ? bindings.elements : [bindings];
}

function isType(node: ts.Node): node is ts.TypeAliasDeclaration | ts.InterfaceDeclaration {
  return ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node);
}

function isExportedType(node: ts.Node): boolean {
  return isType(node) && (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** `export { … }`, `export … from`, `export =`: they export names that no declaration shows. */
function exportsByName(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) || ts.isExportAssignment(statement);
}

/** The roots and all declarations that they name, directly or not, each once. */
function namedFrom(roots: readonly Declared[], declared: readonly Declared[]): readonly Declared[] {
  const seen = new Set<Declared>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) declared.filter(({ name }) => name === node.text).forEach(include);
    ts.forEachChild(node, visit);
  };
  const include = (declaration: Declared): void => {
    if (seen.has(declaration)) return;
    seen.add(declaration);
    visit(declaration.node);
  };
  roots.forEach(include);
  return [...seen];
}

/** An imported name, or a type that takes nothing from values. */
function isPlain(node: ts.Node): boolean {
  if (ts.isImportSpecifier(node) || ts.isNamespaceImport(node)) return true;
  return isType(node) && !takesFromValues(node);
}

function takesFromValues(node: ts.Node): boolean {
  if (ts.isTypeQueryNode(node) || ts.isComputedPropertyName(node)) return true;
  return ts.forEachChild(node, (child) => takesFromValues(child) || undefined) ?? false;
}

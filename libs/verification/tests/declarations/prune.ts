import ts from 'typescript';
import { isEmptied, isImplements, type Emptied } from './reach.js';

/** What a file is cut down to. */
export interface Cut {
  readonly kept: ReadonlySet<ts.Node>;
  /** Whether a node is declared in, or names what is declared in, an opaque file: its types have nothing but a name. */
  isOpaque(node: ts.Node): boolean;
}

/** The text of a declaration file with the kept nodes alone, without comments. */
export function prune(file: ts.SourceFile, cut: Cut): string {
  const pruned = ts.transform(file, [(context) => (source) => pruneFile(source, cut, context)]);
  const printer = ts.createPrinter({ removeComments: true });
  return pruned.transformed.map((source) => printer.printFile(source)).join('');
}

function pruneFile(file: ts.SourceFile, cut: Cut, context: ts.TransformationContext): ts.SourceFile {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (isImplements(node) || (isSelective(node) && !cut.kept.has(node))) return undefined;
    if (isEmptied(node) && cut.isOpaque(node)) return emptied(node, factory);
    // What an opaque type is said to hold is as opaque as the type itself.
    if (ts.isIndexedAccessTypeNode(node) && cut.isOpaque(node.objectType)) return node.objectType;
    return ts.visitEachChild(node, visit, context);
  };
  const statements = file.statements
    .map((statement) => ts.visitNode(statement, visit, ts.isStatement))
    .filter((statement) => statement !== undefined);
  const marker = ts.isExternalModule(file)
    ? [factory.createExportDeclaration(undefined, false, factory.createNamedExports([]))]
    : [];
  return factory.updateSourceFile(file, [...statements, ...marker], true, [], [], false, []);
}

/**
 * A mere name, that takes as many type arguments as before, and that nothing but itself can be assigned to.
 * A value is left out.
 */
function emptied(node: Emptied, factory: ts.NodeFactory): ts.Statement | undefined {
  if (ts.isVariableStatement(node)) return undefined;
  const parameters = node.typeParameters?.map(({ name }) =>
    factory.createTypeParameterDeclaration(undefined, name, undefined, unknownType(factory)),
  );
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const isInNamespace = ts.isModuleBlock(node.parent);
  return factory.createClassDeclaration(
    isInNamespace ? exported : [...exported, factory.createModifier(ts.SyntaxKind.DeclareKeyword)],
    node.name,
    parameters,
    undefined,
    [
      factory.createPropertyDeclaration(
        [factory.createModifier(ts.SyntaxKind.PrivateKeyword)],
        'opaque',
        undefined,
        unknownType(factory),
        undefined,
      ),
    ],
  );
}

function unknownType(factory: ts.NodeFactory): ts.TypeNode {
  return factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
}

/** Whether a node can be dropped, or holds nodes that can. */
function isSelective(node: ts.Node): boolean {
  return (
    ts.isImportClause(node) ||
    ts.isNamedImports(node) ||
    ts.isImportSpecifier(node) ||
    ts.isNamedExports(node) ||
    ts.isExportSpecifier(node) ||
    ts.isModuleBlock(node) ||
    (ts.isStatement(node) && (ts.isSourceFile(node.parent) || ts.isModuleBlock(node.parent)))
  );
}

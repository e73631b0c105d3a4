import ts from 'typescript';
import { isEmptied, type Emptied } from './reach.js';

/** The text of a declaration file with the kept nodes alone, without comments. In an opaque one, types have nothing but a name. */
export function prune(file: ts.SourceFile, kept: ReadonlySet<ts.Node>, isOpaque: boolean): string {
  const pruned = ts.transform(file, [(context) => (source) => pruneFile(source, kept, isOpaque, context)]);
  const printer = ts.createPrinter({ removeComments: true });
  return pruned.transformed.map((source) => printer.printFile(source)).join('');
}

function pruneFile(
  file: ts.SourceFile,
  kept: ReadonlySet<ts.Node>,
  isOpaque: boolean,
  context: ts.TransformationContext,
): ts.SourceFile {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (!isSelective(node)) return node;
    if (isOpaque && kept.has(node) && isEmptied(node)) return emptied(node, factory);
    return kept.has(node) ? ts.visitEachChild(node, visit, context) : undefined;
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
 * A mere name, that takes as many type arguments as before. Nothing but itself can be assigned to what was a class or an alias.
 * A value is left out.
 */
function emptied(node: Emptied, factory: ts.NodeFactory): ts.Statement | undefined {
  if (ts.isVariableStatement(node)) return undefined;
  const parameters = node.typeParameters?.map(({ name }) =>
    factory.createTypeParameterDeclaration(undefined, name, undefined, unknownType(factory)),
  );
  if (ts.isInterfaceDeclaration(node))
    return factory.createInterfaceDeclaration(
      [token(factory, ts.SyntaxKind.ExportKeyword)],
      node.name,
      parameters,
      undefined,
      [],
    );
  return factory.createClassDeclaration(
    [token(factory, ts.SyntaxKind.ExportKeyword), token(factory, ts.SyntaxKind.DeclareKeyword)],
    node.name,
    parameters,
    undefined,
    [
      factory.createPropertyDeclaration(
        [token(factory, ts.SyntaxKind.PrivateKeyword)],
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

function token(factory: ts.NodeFactory, kind: ts.ModifierSyntaxKind): ts.Modifier {
  return factory.createModifier(kind);
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

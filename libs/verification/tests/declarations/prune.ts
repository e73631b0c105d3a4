import ts from 'typescript';
import { isEmptied, isImplements, type Emptied } from './reach.js';

/** What a file is cut down to. */
export interface Cut {
  readonly kept: ReadonlySet<ts.Node>;
  /** The references of a file by path that still lead somewhere. */
  referencesOf(file: ts.SourceFile): readonly ts.FileReference[];
  /** Whether a declaration has nothing but a name, or a type refers to one of these. */
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
  // Where exports are listed, nothing else is exported, be the list empty; elsewhere, everything is.
  const listsExports = file.statements.some((one) => ts.isExportDeclaration(one) || ts.isExportAssignment(one));
  const list = listsExports ? [factory.createExportDeclaration(undefined, false, factory.createNamedExports([]))] : [];
  return factory.updateSourceFile(file, [...statements, ...list], true, cut.referencesOf(file), [], false, []);
}

/**
 * A mere name: a type takes as many type arguments as before, and nothing but itself can be assigned to it; a function cannot
 * be called, and of a variable nothing is known.
 */
function emptied(node: Emptied, factory: ts.NodeFactory): ts.Statement {
  const modifiers = ts.isSourceFile(node.parent)
    ? factory.createModifiersFromModifierFlags(ts.ModifierFlags.Export | ts.ModifierFlags.Ambient)
    : ts.getModifiers(node);
  const unknown = factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const never = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  if (ts.isVariableStatement(node)) {
    const names = node.declarationList.declarations.map(({ name }) =>
      factory.createVariableDeclaration(name, undefined, unknown),
    );
    return factory.createVariableStatement(modifiers, factory.createVariableDeclarationList(names, ts.NodeFlags.Const));
  }
  if (ts.isFunctionDeclaration(node)) {
    const parameter = factory.createParameterDeclaration(undefined, undefined, 'opaque', undefined, never);
    return factory.createFunctionDeclaration(modifiers, undefined, node.name, [], [parameter], unknown, undefined);
  }
  const typeParameters = node.typeParameters?.map(({ name }) =>
    factory.createTypeParameterDeclaration(undefined, name, undefined, unknown),
  );
  if (ts.isClassDeclaration(node)) {
    const hidden = [factory.createModifier(ts.SyntaxKind.PrivateKeyword)];
    const member = factory.createPropertyDeclaration(hidden, 'opaque', undefined, unknown, undefined);
    return factory.createClassDeclaration(modifiers, node.name, typeParameters, undefined, [member]);
  }
  const member = factory.createPropertySignature(undefined, `opaque${node.name.text}`, undefined, never);
  return factory.createInterfaceDeclaration(modifiers, node.name, typeParameters, undefined, [member]);
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

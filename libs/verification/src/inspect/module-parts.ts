import ts from '#typescript';

/** What a module consists of, as far as it is plain. */
export interface ModuleParts {
  /** What it imports by name from one module, taken out of its statements. */
  readonly imports: readonly NamedImport[];
  /** Comments around those imports. */
  readonly comments: string;
  readonly statements: readonly Statement[];
}

export interface NamedImport {
  readonly name: string;
  /** As it is written between the braces. */
  readonly text: string;
}

export interface Statement {
  readonly node: ts.Statement;
  /** Functions are those that are not exported; `other` is all that belongs where it stands. */
  readonly kind: 'function' | 'type' | 'variable' | 'other';
  /** What it declares for the whole module. */
  readonly names: readonly string[];
  /** All names in it that may stand for a declaration of the module, its own among them. */
  readonly uses: ReadonlySet<string>;
}

/** A statement that imports by name, without anything that could matter besides, such as a comment. */
const PLAIN_IMPORT = /^import \{[\w\s,$]*\} from '[^']*';$/;

/** Undefined where names are declared twice, or imported from `module` in another form than by name. */
export function readModule(source: ts.SourceFile, module: string): ModuleParts | undefined {
  const isImported = (node: ts.Statement): node is ts.ImportDeclaration =>
    ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text === module;
  const importing = source.statements.filter(isImported);
  if (!importing.every((node) => PLAIN_IMPORT.test(node.getText(source)))) return undefined;
  const imports = importing.flatMap(({ importClause }) => namedImports(importClause, source));
  const statements = source.statements.filter((node) => !isImported(node)).map(statementOf);
  const names = [...imports.map(({ name }) => name), ...statements.flatMap((statement) => statement.names)];
  if (new Set(names).size < names.length) return undefined;
  const comments = importing.map((node) => source.text.slice(node.pos, node.getStart(source))).join('');
  return { imports, comments, statements };
}

function namedImports(clause: ts.ImportClause | undefined, source: ts.SourceFile): readonly NamedImport[] {
  const bindings = clause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map((element) => ({ name: element.name.text, text: element.getText(source) }));
}

function statementOf(node: ts.Statement): Statement {
  return { node, kind: kindOf(node), names: namesOf(node), uses: usesIn(node) };
}

function kindOf(node: ts.Statement): Statement['kind'] {
  const modifiers = ts.canHaveModifiers(node) ? (node.modifiers ?? []).map(({ kind }) => kind) : [];
  const isOnly = (allowed: ts.SyntaxKind): boolean => modifiers.every((modifier) => modifier === allowed);
  if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
    return isOnly(ts.SyntaxKind.ExportKeyword) ? 'type' : 'other';
  if (ts.isFunctionDeclaration(node)) return node.body && isOnly(ts.SyntaxKind.AsyncKeyword) ? 'function' : 'other';
  return ts.isVariableStatement(node) && modifiers.length === 0 ? 'variable' : 'other';
}

function namesOf(node: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  if (ts.isImportDeclaration(node)) {
    const bindings = node.importClause?.namedBindings;
    const named = bindings === undefined ? [] : ts.isNamedImports(bindings) ? bindings.elements : [bindings];
    return [node.importClause, ...named].flatMap((each) => each?.name?.text ?? []);
  }
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isImportEqualsDeclaration(node);
  return isNamed && node.name ? [node.name.text] : [];
}

function boundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function usesIn(root: ts.Node): ReadonlySet<string> {
  const uses = new Set<string>();
  const visitIn = (parent: ts.Node): void => {
    ts.forEachChild(parent, (node) => {
      if (ts.isIdentifier(node) && !isMember(node, parent)) uses.add(node.text);
      visitIn(node);
    });
  };
  visitIn(root);
  return uses;
}

/** The `b` of `a.b`, of `{ b: a }` and of `{ b(): void }`, which no declaration of the module stands behind. */
function isMember(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const isNamed =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent);
  return isNamed && parent.name === node;
}

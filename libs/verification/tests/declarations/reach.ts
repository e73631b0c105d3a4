import ts from 'typescript';

/** What a slim declaration file keeps or drops as a whole. */
type Unit = ts.Statement | Name;

/** A name that is brought in, or one that is passed on. */
type Name = ts.ImportClause | ts.ImportSpecifier | ts.ExportSpecifier;

/** What becomes of a file. */
export interface Treatment {
  /** Slimmed: what lies elsewhere is neither kept nor followed. */
  isShaken(file: ts.SourceFile): boolean;
  /** Its classes and interfaces lose their members, so these are not followed. */
  isOpaque(file: ts.SourceFile): boolean;
}

/**
 * The nodes that the given exports need, directly or through others, with all nodes around them. What the language itself
 * declares is not followed.
 */
export function reach(program: ts.Program, exports: readonly ts.Symbol[], treatment: Treatment): ReadonlySet<ts.Node> {
  const reached = new Reached(program, treatment);
  reached.followAll(exports);
  reached.keepStars();
  return reached.kept;
}

class Reached {
  readonly kept = new Set<ts.Node>();
  private readonly seen = new Set<ts.Symbol>();
  private readonly waiting: ts.Symbol[] = [];
  private readonly checker: ts.TypeChecker;

  constructor(
    private readonly program: ts.Program,
    private readonly treatment: Treatment,
  ) {
    this.checker = program.getTypeChecker();
  }

  followAll(symbols: readonly ts.Symbol[]): void {
    this.waiting.push(...symbols);
    for (let symbol = this.waiting.pop(); symbol; symbol = this.waiting.pop()) {
      if (!this.seen.has(symbol)) this.keepDeclarations(symbol);
    }
  }

  /** Keeps each `export *` that leads to something kept. */
  keepStars(): void {
    const stars = this.program
      .getSourceFiles()
      .filter((file) => this.treatment.isShaken(file))
      .flatMap(starsIn);
    const leadsToKept = ({ moduleSpecifier }: ts.ExportDeclaration): boolean =>
      (this.moduleNamed(moduleSpecifier)?.declarations ?? []).some((target) => this.kept.has(target));
    for (
      let next = stars.find(leadsToKept);
      next;
      next = stars.find((star) => leadsToKept(star) && !this.kept.has(star))
    )
      this.keepWithSurroundings(next);
  }

  private keepDeclarations(symbol: ts.Symbol): void {
    this.seen.add(symbol);
    const declarations = symbol.declarations ?? [];
    if (declarations.some((declaration) => this.program.isSourceFileDefaultLibrary(declaration.getSourceFile())))
      return;
    for (const declaration of declarations) {
      const file = declaration.getSourceFile();
      const unit = this.treatment.isShaken(file) ? unitOf(declaration) : undefined;
      if (unit === undefined || this.kept.has(unit)) continue;
      this.keepWithSurroundings(unit);
      if (!this.treatment.isOpaque(file) || !isEmptied(unit)) this.followNames(unit);
    }
  }

  private keepWithSurroundings(node: ts.Node): void {
    for (let around: ts.Node | undefined = node; around; around = ts.isSourceFile(around) ? undefined : around.parent)
      this.kept.add(around);
  }

  private followNames(node: ts.Node): void {
    if (ts.isImportSpecifier(node)) this.followImported(node.parent.parent.parent, node.propertyName ?? node.name);
    else if (ts.isExportSpecifier(node)) this.followExported(node);
    else if (ts.isImportClause(node)) this.followClause(node);
    else if (ts.isImportTypeNode(node) && !node.qualifier) this.followModule(node.argument);
    else if (ts.isIdentifier(node)) this.followName(node);
    else if (!isImplements(node)) ts.forEachChild(node, (child) => this.followNames(child));
  }

  private followName(name: ts.Identifier): void {
    const symbol = this.checker.getSymbolAtLocation(name);
    if (symbol === undefined) return;
    const merelyLeads = isQualifier(name);
    if (!merelyLeads || symbol.flags & ts.SymbolFlags.Alias) this.waiting.push(symbol);
    if (!merelyLeads) this.waiting.push(...this.membersOf(symbol));
  }

  private followClause({ name, parent }: ts.ImportClause): void {
    if (name && ts.isImportDeclaration(parent)) {
      this.followExport(parent.moduleSpecifier, 'default');
      this.followExport(parent.moduleSpecifier, 'export=');
    }
  }

  private followImported(from: ts.ImportDeclaration | ts.JSDocImportTag, { text }: ts.ModuleExportName): void {
    this.followExport(from.moduleSpecifier, text);
  }

  private followExported(specifier: ts.ExportSpecifier): void {
    const { moduleSpecifier } = specifier.parent.parent;
    if (moduleSpecifier) return this.followExport(moduleSpecifier, (specifier.propertyName ?? specifier.name).text);
    const target = this.checker.getExportSpecifierLocalTargetSymbol(specifier);
    if (target) this.waiting.push(target);
  }

  private followExport(specifier: ts.Expression, name: string): void {
    this.waiting.push(...this.exportsOf(specifier).filter((symbol) => symbol.name === name));
  }

  private followModule(argument: ts.TypeNode): void {
    if (ts.isLiteralTypeNode(argument)) this.waiting.push(...this.exportsOf(argument.literal));
  }

  private exportsOf(specifier: ts.Node): readonly ts.Symbol[] {
    const named = this.moduleNamed(specifier);
    return named ? [...this.checker.getExportsOfModule(named), ...(named.exports?.values() ?? [])] : [];
  }

  private moduleNamed(specifier: ts.Node | undefined): ts.Symbol | undefined {
    return specifier && this.checker.getSymbolAtLocation(specifier);
  }

  /** What a namespace holds, where it is used as a whole. */
  private membersOf(symbol: ts.Symbol): readonly ts.Symbol[] {
    const target = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    const isMere = (target.flags & ts.SymbolFlags.Module) !== 0 && (target.flags & ts.SymbolFlags.Type) === 0;
    return isMere ? this.checker.getExportsOfModule(target) : [];
  }
}

/** An `implements` clause: a check of the class itself, that says nothing to those who use it. */
export function isImplements(node: ts.Node): boolean {
  return ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword;
}

/** What loses its content in an opaque file. */
export function isEmptied(node: ts.Node): node is Emptied {
  return (
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isVariableStatement(node)
  );
}

export type Emptied = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.VariableStatement;

/** The unit that declares: none for a file, and none for a namespace, whose members stand for it. */
function unitOf(declaration: ts.Declaration): Unit | undefined {
  if (ts.isSourceFile(declaration) || ts.isModuleDeclaration(declaration)) return undefined;
  return ts.findAncestor<Unit>(declaration, (node): node is Unit => isName(node) || isTopLevel(node));
}

function isName(node: ts.Node): node is Name {
  return ts.isImportClause(node) || ts.isImportSpecifier(node) || ts.isExportSpecifier(node);
}

/** A statement of a file, or of what stands between the braces of a namespace. */
function isTopLevel(node: ts.Node): node is ts.Statement {
  return ts.isStatement(node) && (ts.isSourceFile(node.parent) || ts.isModuleBlock(node.parent));
}

/** Whether a name merely leads to another: `a` and `b` of `a.b.c`. */
function isQualifier(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isNamespaceImport(parent) || ts.isModuleDeclaration(parent)) return true;
  return leadsOn(name) || (isPath(parent) && leadsOn(parent));
}

function isPath(node: ts.Node): node is ts.QualifiedName | ts.PropertyAccessExpression {
  return ts.isQualifiedName(node) || ts.isPropertyAccessExpression(node);
}

function leadsOn(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isQualifiedName(parent)
    ? parent.left === node
    : ts.isPropertyAccessExpression(parent) && parent.expression === node;
}

function starsIn(file: ts.SourceFile): readonly ts.ExportDeclaration[] {
  const blocks = file.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [statement],
  );
  return blocks.filter(ts.isExportDeclaration).filter(({ exportClause }) => exportClause === undefined);
}

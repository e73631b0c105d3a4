import ts from 'typescript';

/** What a slim declaration file keeps or drops as a whole. */
type Unit = ts.Statement | Name;

/** A name that is brought in, or one that is passed on. */
type Name = ts.ImportClause | ts.ImportSpecifier | ts.ExportSpecifier;

/** What becomes of a file. */
export interface Treatment {
  /** Slimmed, or else kept as a whole. */
  isShaken(file: ts.SourceFile): boolean;
  /** It loses its content, so this is not followed. */
  isOpaque(declaration: ts.Node): boolean;
}

/**
 * The nodes that whole files and the given globals need, directly or through others, with all nodes around them. What adds to
 * declarations of the language itself is kept for these globals alone.
 */
export function reach(program: ts.Program, globals: readonly ts.Symbol[], treatment: Treatment): ReadonlySet<ts.Node> {
  const reached = new Reached(program, treatment);
  reached.followWhole();
  reached.followAll(globals);
  reached.keepStars();
  reached.keepReferring();
  return reached.kept;
}

/** The one thing that a module is, as TypeScript calls it: `export = thing`. */
const EXPORT_EQUALS = 'export=';

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

  /** Follows what is named in files that are kept as a whole. */
  followWhole(): void {
    for (const file of this.program.getSourceFiles())
      if (!this.treatment.isShaken(file) && !this.program.isSourceFileDefaultLibrary(file)) this.followNames(file);
  }

  followAll(symbols: readonly ts.Symbol[]): void {
    for (const symbol of symbols) this.keepDeclarations(symbol);
    for (let symbol = this.waiting.pop(); symbol; symbol = this.waiting.pop()) {
      if (!this.seen.has(symbol) && !this.isOfLanguage(symbol)) this.keepDeclarations(symbol);
    }
  }

  private isOfLanguage({ declarations = [] }: ts.Symbol): boolean {
    return declarations.some((one) => this.program.isSourceFileDefaultLibrary(one.getSourceFile()));
  }

  /** Keeps each `export *` that leads to something kept. */
  keepStars(): void {
    const stars = this.program
      .getSourceFiles()
      .filter((file) => this.treatment.isShaken(file))
      .flatMap(starsIn);
    this.keepAll(stars, ({ moduleSpecifier }) => this.moduleNamed(moduleSpecifier)?.declarations ?? []);
  }

  /** Keeps each file that leads to a kept one by its path. */
  keepReferring(): void {
    const files = this.program.getSourceFiles().filter((file) => this.treatment.isShaken(file));
    this.keepAll(files, (file) => referencedFiles(this.program, file).map(({ target }) => target));
  }

  /** Keeps what leads to something kept, until nothing else does. */
  private keepAll<Leading extends ts.Node>(
    nodes: readonly Leading[],
    targetsOf: (node: Leading) => readonly ts.Node[],
  ): void {
    const isNext = (node: Leading): boolean =>
      !this.kept.has(node) && targetsOf(node).some((target) => this.kept.has(target));
    for (let next = nodes.find(isNext); next; next = nodes.find(isNext)) this.keepWithSurroundings(next);
  }

  private keepDeclarations(symbol: ts.Symbol): void {
    this.seen.add(symbol);
    for (const declaration of symbol.declarations ?? []) {
      const file = declaration.getSourceFile();
      if (!this.treatment.isShaken(file) && isName(declaration)) this.followNames(declaration);
      const unit = this.treatment.isShaken(file) ? unitOf(declaration) : undefined;
      if (unit === undefined || this.kept.has(unit)) continue;
      this.keepWithSurroundings(unit);
      if (!isEmptied(unit) || !this.treatment.isOpaque(unit)) this.followNames(unit);
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
    else if (isStar(node)) this.waiting.push(...this.exportsOf(node.moduleSpecifier));
    else if (ts.isExternalModuleReference(node)) this.followExport(node.expression, EXPORT_EQUALS);
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
    if (ts.isImportDeclaration(parent)) this.followExport(parent.moduleSpecifier, name ? 'default' : EXPORT_EQUALS);
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

  /** Where a module is one thing, that is on the way to each of its exports; an opaque one exports each by itself. */
  private followExport(specifier: ts.Expression, name: string): void {
    const isOnTheWay = ({ name: offered, declarations = [] }: ts.Symbol): boolean =>
      offered === name || (offered === EXPORT_EQUALS && !declarations.some((one) => this.treatment.isOpaque(one)));
    this.waiting.push(...this.exportsOf(specifier).filter(isOnTheWay));
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
    ts.isFunctionDeclaration(node) ||
    ts.isVariableStatement(node)
  );
}

export type Emptied =
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.FunctionDeclaration
  | ts.VariableStatement;

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

/** The files that one names by their paths. */
export function referencedFiles(
  program: ts.Program,
  { fileName, referencedFiles: references }: ts.SourceFile,
): readonly { readonly reference: ts.FileReference; readonly target: ts.SourceFile }[] {
  return references.flatMap((reference) => {
    const target = program.getSourceFile(ts.resolveTripleslashReference(reference.fileName, fileName));
    return target ? { reference, target } : [];
  });
}

type Star = ts.ExportDeclaration & { readonly moduleSpecifier: ts.Expression };

/** `export * from 'module'` */
function isStar(node: ts.Node): node is Star {
  return ts.isExportDeclaration(node) && node.exportClause === undefined && node.moduleSpecifier !== undefined;
}

function starsIn(file: ts.SourceFile): readonly Star[] {
  const blocks = file.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [statement],
  );
  return blocks.filter(isStar);
}

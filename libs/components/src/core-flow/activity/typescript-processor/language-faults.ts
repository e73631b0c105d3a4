import type ts from 'typescript';

interface Fault {
  readonly start: number;
  readonly reason: string;
}

/** Globals that hold no state of the machine's surroundings and make no code out of text. */
const pureGlobals = new Set(
  [
    'undefined NaN Infinity Object Array String Number Boolean BigInt Symbol Math JSON Date RegExp Intl Map Set WeakMap WeakSet',
    'Promise Error TypeError RangeError SyntaxError AggregateError isNaN isFinite parseInt parseFloat',
    'encodeURI encodeURIComponent decodeURI decodeURIComponent',
    'ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array',
  ].flatMap((line) => line.split(' ')),
);

/** What the type checker lets pass and a user's module may not do: import, name what is not pure, have an `any`, silence checks. */
export function languageFaults(compiler: typeof ts, program: ts.Program, source: ts.SourceFile): readonly Fault[] {
  const checker = program.getTypeChecker();
  const faults: Fault[] = directiveFaults(source);
  const visit = (node: ts.Node, isType: boolean): void => {
    const reason = importReason(compiler, node) ?? valueReason(compiler, checker, node, isType);
    if (reason !== undefined) faults.push({ start: node.getStart(source), reason });
    else compiler.forEachChild(node, (child) => visit(child, isType || startsType(compiler, child)));
  };
  compiler.forEachChild(source, (node) => visit(node, startsType(compiler, node)));
  return faults;
}

/** Whether names from here on are those of types. What a class extends is a value. */
function startsType(compiler: typeof ts, node: ts.Node): boolean {
  if (compiler.isExpressionWithTypeArguments(node)) return false;
  return compiler.isTypeNode(node) || compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node);
}

function valueReason(compiler: typeof ts, checker: ts.TypeChecker, node: ts.Node, isType: boolean): string | undefined {
  if (node.kind === compiler.SyntaxKind.AnyKeyword)
    return '`any` is not allowed; write `unknown`, `JsonValue` or the type it has';
  const isName = compiler.isIdentifier(node);
  if (isType || !(isName ? !isMember(compiler, node) : compiler.isExpression(node))) return undefined;
  return (isName ? globalReason(checker, node) : undefined) ?? anyReason(compiler, checker, node);
}

function importReason(compiler: typeof ts, node: ts.Node): string | undefined {
  const isImport =
    compiler.isImportDeclaration(node) ||
    compiler.isImportEqualsDeclaration(node) ||
    compiler.isImportTypeNode(node) ||
    compiler.isMetaProperty(node) ||
    (compiler.isExportDeclaration(node) && node.moduleSpecifier !== undefined) ||
    (compiler.isCallExpression(node) && node.expression.kind === compiler.SyntaxKind.ImportKeyword);
  if (isImport) return 'it cannot import anything';
  const isAmbient = compiler.isModuleDeclaration(node) || node.kind === compiler.SyntaxKind.DeclareKeyword;
  return isAmbient ? 'it cannot declare what it does not define' : undefined;
}

/** A name that nothing in the module accounts for. */
function globalReason(checker: ts.TypeChecker, node: ts.Identifier): string | undefined {
  if (pureGlobals.has(node.text)) return undefined;
  const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
  const isForeign = declarations.some((declaration) => declaration.getSourceFile() !== node.getSourceFile());
  return isForeign || node.text === 'globalThis' ? `the global \`${node.text}\` is out of bounds` : undefined;
}

/** The `b` of `a.b`, `{ b: 1 }`, `const b = 1` and the like. */
function isMember(compiler: typeof ts, node: ts.Identifier): boolean {
  const { parent } = node;
  if (compiler.isShorthandPropertyAssignment(parent)) return false;
  return 'name' in parent && parent.name === node;
}

/** An expression or a declared name whose type is `any`; what did not resolve is for the checker to say. */
function anyReason(compiler: typeof ts, checker: ts.TypeChecker, node: ts.Node): string | undefined {
  const type = checker.getTypeAtLocation(node);
  const isUnresolved = 'intrinsicName' in type && type.intrinsicName === 'error';
  if ((type.flags & compiler.TypeFlags.Any) === 0 || isUnresolved) return undefined;
  return `\`${node.getText().slice(0, 60)}\` has the type \`any\``;
}

/** Comments that silence the checker or bring in declarations. The words are refused in texts as well, where nobody needs them. */
function directiveFaults(source: ts.SourceFile): Fault[] {
  const { referencedFiles, typeReferenceDirectives, libReferenceDirectives } = source;
  const references = [...referencedFiles, ...typeReferenceDirectives, ...libReferenceDirectives];
  const silences = [...source.text.matchAll(/@ts-(?:ignore|nocheck|expect-error)/g)];
  return [
    ...references.map(({ pos }) => ({ start: pos, reason: 'it cannot import anything' })),
    ...silences.map(({ index }) => ({ start: index, reason: 'checks cannot be silenced' })),
  ];
}

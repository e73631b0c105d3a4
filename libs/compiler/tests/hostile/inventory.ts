import ts from 'typescript';

/** What TypeScript sees in a piece of code. */
export interface Inventory {
  readonly syntaxErrors: readonly string[];
  /** How often each kind of syntax occurs; ways to write the same count as one. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The texts that it holds as data: literals, pieces of templates, quoted names. */
  readonly texts: readonly string[];
  /** Everything that it calls by name: variables, functions, types, members. */
  readonly names: readonly string[];
  readonly comments: number;
}

/** Parses code and counts what is in it, so that two programs of the same shape can be told from two of different shape. */
export function inventoryOf(code: string): Inventory {
  const source = ts.createSourceFile(FILE, code, ts.ScriptTarget.ES2022, true);
  const kinds: Record<string, number> = {};
  const texts: string[] = [];
  const names = new Set<string>();
  const comments = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (isQuotedKey(node)) {
      visit(node.expression);
      return;
    }
    const kind = kindOf(node);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (ts.isStringLiteralLike(node) || isTemplatePiece(node)) texts.push(node.text);
    if (ts.isIdentifier(node)) names.add(node.text);
    for (const { pos } of ts.getLeadingCommentRanges(code, node.getFullStart()) ?? []) comments.add(pos);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { syntaxErrors: syntaxErrorsOf(source), kinds, texts, names: [...names], comments: comments.size };
}

const FILE = 'code.ts';

const options: ts.CompilerOptions = { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 };

/** A program of this one file, which is all that it takes to find errors of syntax. */
function syntaxErrorsOf(source: ts.SourceFile): readonly string[] {
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === FILE ? source : undefined),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === FILE,
    readFile: () => undefined,
  };
  const program = ts.createProgram([FILE], options, host);
  return program
    .getSyntacticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** `{ ['__proto__']: a }` is how a key is written that would mean something else without brackets. */
function isQuotedKey(node: ts.Node): node is ts.ComputedPropertyName {
  return ts.isComputedPropertyName(node) && ts.isStringLiteralLike(node.expression);
}

/** `a.b` and `a['b c']`, `{ a }` and `{ 'a b': a }`, `'a'` and `` `a` `` say the same in two ways. */
function kindOf(node: ts.Node): string {
  if (isName(node)) return 'name';
  if (ts.isStringLiteralLike(node)) return 'text';
  if (ts.isPropertyAccessExpression(node)) return 'member';
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return 'member';
  return ts.SyntaxKind[node.kind];
}

function isName(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  if (ts.isComputedPropertyName(parent)) return ts.isStringLiteralLike(node);
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node && ts.isStringLiteralLike(node);
  const isNamed =
    ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return isNamed && parent.name === node;
}

function isTemplatePiece(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

import ts from '#typescript';
import type { FileName } from './files.js';
import type { Finding } from './finding.js';

/**
 * Finds every place where `any` enters or travels, by the checker and not by the word. Counted, each once, are
 * - an expression whose type is `any`: `JSON.parse(text)`, a variable that is read, `value.field`, an assertion;
 *   parentheses count with what they enclose;
 * - a declared name whose type is `any`, unless it merely takes the type of its initializer, which is counted already:
 *   `(value: any) => …` and `const value: any = 1` count one, and so does `const value = JSON.parse(text)`.
 * A name that does not resolve has no type at all; that is for tsc to say and does not count.
 */
export function findAnyTypes(file: FileName, source: ts.SourceFile, program: ts.Program): readonly Finding[] {
  const checker = program.getTypeChecker();
  return valueNodes(source)
    .filter((node) => carriesAny(node, checker))
    .map((node) => finding(node, file, source));
}

/** All nodes below that have a value: expressions and names being declared; types, imports, exports and labels have none. */
function valueNodes(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isTypeOnly(node)) return;
    if (isValue(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node))
    return !ts.isHeritageClause(node.parent) || node.parent.token !== ts.SyntaxKind.ExtendsKeyword;
  return (
    ts.isTypeNode(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

function isValue(node: ts.Node): boolean {
  if (isDeclaredName(node)) return true;
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isOmittedExpression(node) ||
    ts.isExpressionWithTypeArguments(node)
  )
    return false;
  return ts.isExpression(node) && !(ts.isIdentifier(node) && isMereName(node));
}

/** The name in a variable, parameter or destructured element. */
function isDeclaredName(node: ts.Node): boolean {
  return ts.isIdentifier(node) && isBinding(node.parent) && node.parent.name === node;
}

type Binding = ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement;

function isBinding(node: ts.Node): node is Binding {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
}

/** A name that stands for a member or a label and not for a value: the `b` of `a.b` or of `{ b: a }`. */
function isMereName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isBreakOrContinueStatement(parent)) return true;
  return 'name' in parent && parent.name === node;
}

function carriesAny(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!isAny(checker.getTypeAtLocation(node))) return false;
  return !isDeclaredName(node) || !isBinding(node.parent) || !takesTypeOfInitializer(node.parent, checker);
}

function takesTypeOfInitializer(binding: Binding, checker: ts.TypeChecker): boolean {
  if (binding.initializer && isAny(checker.getTypeAtLocation(binding.initializer))) return true;
  return ts.isBindingElement(binding) && takesTypeOfInitializer(binding.parent.parent, checker);
}

/** TypeScript marks the type of what it could not resolve as `any` too, under the name `error`. */
function isAny(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0 && !('intrinsicName' in type && type.intrinsicName === 'error');
}

function finding(node: ts.Node, file: FileName, source: ts.SourceFile): Finding {
  const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const message = node.getText(source);
  return { tool: 'any', rule: 'any-type', message, place: { file, line: line + 1, column: character + 1 } };
}

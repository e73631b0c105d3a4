import type ts from 'typescript';

/**
 * Lets the checker of a program remember the type of each node that it was asked for: it works most expressions out anew each
 * time, and several rules ask for the same ones. Whoever asks has had the file checked before, since a type can depend on
 * what is still to be worked out until then.
 */
export function rememberTypes(program: ts.Program): void {
  const checker = program.getTypeChecker();
  const known = new WeakMap<ts.Node, ts.Type>();
  const typeOf = checker.getTypeAtLocation.bind(checker);
  checker.getTypeAtLocation = (node) => {
    const type = known.get(node) ?? typeOf(node);
    known.set(node, type);
    return type;
  };
}

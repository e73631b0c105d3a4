import { AST_NODE_TYPES, type ParserServicesWithTypeInformation, type TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';

/** The names that a key may stand for, by its spelling or, where it is computed, as far as its type tells them. */
export function propertyNames(
  { key, computed }: { readonly key: TSESTree.Node; readonly computed: boolean },
  services: ParserServicesWithTypeInformation,
): readonly string[] {
  if (key.type === AST_NODE_TYPES.Literal) return [String(key.value)];
  if (computed) return literalsOf(services.getTypeAtLocation(key));
  return key.type === AST_NODE_TYPES.Identifier ? [key.name] : [];
}

function literalsOf(type: ts.Type): readonly string[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap(literalsOf);
  return type.isStringLiteral() ? [type.value] : [];
}

import { AST_NODE_TYPES, ESLintUtils, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/**
 * How a global may be used: as any other value, or by the given members alone, beside being called, constructed, extended and
 * asked for by `instanceof`. What may only be used by members cannot be handed on under another name.
 */
export type GlobalUse = 'value' | readonly string[];

export type AllowedGlobals = Readonly<Record<string, GlobalUse>>;

/**
 * A rule by which code may name no global value but the given ones, and may not give their names to anything else, so that
 * `JSON` is JSON wherever it stands. Types are free: they are gone before the code runs.
 */
export function allowedGlobals(globals: AllowedGlobals) {
  const allowed = new Map(Object.entries(globals));

  return ESLintUtils.RuleCreator.withoutDocs({
    meta: {
      type: 'problem',
      messages: {
        refused: "The global '{{name}}' is out of bounds here.",
        misused: "The global '{{name}}' may be used only by those of its members that are listed.",
        shadowed: "'{{name}}' hides the global of that name.",
      },
      schema: [],
    },
    create: (context) => ({
      'Program:exit'() {
        for (const scope of context.sourceCode.scopeManager?.scopes ?? []) {
          for (const { identifier } of scope.references.filter(isGlobalValue)) {
            if (identifier.type !== AST_NODE_TYPES.Identifier) continue;
            const use = allowed.get(identifier.name);
            if (use === 'value' || (use && isListedUse(identifier, use))) continue;
            context.report({
              node: identifier,
              messageId: use ? 'misused' : 'refused',
              data: { name: identifier.name },
            });
          }
          for (const { identifiers } of scope.variables.filter(({ name }) => allowed.has(name))) {
            for (const node of identifiers) context.report({ node, messageId: 'shadowed', data: { name: node.name } });
          }
        }
      },
    }),
  });
}

/** A global is what no declaration in the file accounts for. */
function isGlobalValue({ isValueReference, resolved }: TSESLint.Scope.Reference): boolean {
  return isValueReference && (resolved === null || resolved.defs.length === 0);
}

function isListedUse(node: TSESTree.Identifier, members: readonly string[]): boolean {
  const { parent } = node;
  switch (parent.type) {
    case AST_NODE_TYPES.MemberExpression:
      return (
        parent.object === node &&
        !parent.computed &&
        parent.property.type === AST_NODE_TYPES.Identifier &&
        members.includes(parent.property.name)
      );
    case AST_NODE_TYPES.CallExpression:
    case AST_NODE_TYPES.NewExpression:
      return parent.callee === node;
    case AST_NODE_TYPES.BinaryExpression:
      return parent.operator === 'instanceof' && parent.right === node;
    case AST_NODE_TYPES.ClassDeclaration:
    case AST_NODE_TYPES.ClassExpression:
      return parent.superClass === node;
    case AST_NODE_TYPES.TSTypeQuery:
      return true;
    default:
      return false;
  }
}

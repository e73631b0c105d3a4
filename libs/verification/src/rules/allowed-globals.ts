import type { Rule, Scope } from 'eslint';

/**
 * A rule by which code may name no global value but the given ones, and may not give their names to anything else, so that
 * `JSON` is JSON wherever it stands. Types are free: they are gone before the code runs.
 */
export function allowedGlobals(names: readonly string[]): Rule.RuleModule {
  const allowed = new Set(names);
  return {
    meta: {
      type: 'problem',
      messages: {
        refused: "The global '{{name}}' is out of bounds here.",
        shadowed: "'{{name}}' hides the global of that name.",
      },
      schema: [],
    },
    create: (context) => ({
      'Program:exit'() {
        for (const scope of context.sourceCode.scopeManager.scopes) {
          for (const { identifier } of scope.references.filter(isGlobalValue)) {
            if (identifier.type !== 'Identifier' || allowed.has(identifier.name)) continue;
            context.report({ node: identifier, messageId: 'refused', data: { name: identifier.name } });
          }
          for (const { identifiers } of scope.variables.filter(({ name }) => allowed.has(name))) {
            for (const node of identifiers) context.report({ node, messageId: 'shadowed', data: { name: node.name } });
          }
        }
      },
    }),
  };
}

/** A global is what no declaration in the file accounts for. */
function isGlobalValue(reference: Scope.Reference): boolean {
  const isType = 'isValueReference' in reference && reference.isValueReference === false;
  return !isType && (reference.resolved === null || reference.resolved.defs.length === 0);
}

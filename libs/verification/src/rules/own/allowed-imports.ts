import { ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

/** Modules that one file may import. */
export interface AllowedImports {
  /** Of these it may import values. */
  readonly values: readonly string[];
  /** Of these it may import types, by `import type`: an `import { type T }` still loads the module. */
  readonly types: readonly string[];
}

/**
 * A rule by which code imports what the list names, by statements that stand for everybody to see: no dynamic import, no
 * `require`, no `import('module')` in a type, and nothing exported that stems from elsewhere.
 */
export function allowedImports({ values, types }: AllowedImports) {
  const isAllowed = ({ importKind, source }: TSESTree.ImportDeclaration): boolean =>
    values.includes(source.value) || (importKind === 'type' && types.includes(source.value));

  return ESLintUtils.RuleCreator.withoutDocs({
    meta: {
      type: 'problem',
      messages: {
        refused: "This may not be imported from '{{module}}' here.",
        inline: 'This import escapes the list of imports.',
        forwarded: 'What another module declares is not exported from here.',
      },
      schema: [],
    },
    create(context) {
      const inline = (node: TSESTree.Node): void => context.report({ node, messageId: 'inline' });
      const forwarded = (node: TSESTree.Node): void => context.report({ node, messageId: 'forwarded' });
      return {
        ImportDeclaration(node) {
          if (isAllowed(node)) return;
          context.report({ node, messageId: 'refused', data: { module: node.source.value } });
        },
        ImportExpression: inline,
        TSImportType: inline,
        TSImportEqualsDeclaration: inline,
        'CallExpression > Identifier.callee[name="require"]': inline,
        ExportAllDeclaration: forwarded,
        ExportNamedDeclaration(node) {
          if (node.source) forwarded(node);
        },
      };
    },
  });
}

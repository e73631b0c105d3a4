import { ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

/**
 * Refuses what the checker believes without proof, beside assertions: ambient declarations and augmented modules (`declare`),
 * bodies that a signature alone stands for (overloads, abstract members), and `!` on what is assigned later. Decorators are
 * refused with them, since they may replace what they stand on.
 */
export const noClaims = ESLintUtils.RuleCreator.withoutDocs({
  meta: { type: 'problem', messages: { refused: 'The checker would have to take this on trust.' }, schema: [] },
  create(context) {
    const refuse = (node: TSESTree.Node): void => context.report({ node, messageId: 'refused' });
    const refuseClaim = (node: { readonly declare?: boolean; readonly definite?: boolean } & TSESTree.Node): void => {
      if (node.declare === true || node.definite === true) refuse(node);
    };
    return {
      VariableDeclaration: refuseClaim,
      VariableDeclarator: refuseClaim,
      ClassDeclaration: refuseClaim,
      PropertyDefinition: refuseClaim,
      AccessorProperty: refuseClaim,
      TSDeclareFunction: refuse,
      TSEmptyBodyFunctionExpression: refuse,
      TSModuleDeclaration: refuse,
      TSAbstractPropertyDefinition: refuse,
      Decorator: refuse,
    };
  },
});

import { AST_NODE_TYPES, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';
import { propertyNames } from './property-names.js';

const refused: ReadonlySet<string> = new Set(
  'constructor prototype __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__'.split(' '),
);

/**
 * Refuses to read what leads to a prototype or to `Function`, by whatever spelling, also by a key whose type says that it is one
 * of those names, and to set a prototype in an object literal. Own fields of those names are data and may be written.
 */
export const noPrototypes = ESLintUtils.RuleCreator.withoutDocs({
  meta: { type: 'problem', messages: { refused: 'Prototypes are out of bounds.' }, schema: [] },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const check = (key: TSESTree.Node, computed: boolean): void => {
      if (propertyNames({ key, computed }, services).some((name) => refused.has(name)))
        context.report({ node: key, messageId: 'refused' });
    };
    return {
      MemberExpression: ({ property, computed }) => check(property, computed),
      'ObjectPattern > Property': ({ key, computed }: TSESTree.Property) => check(key, computed),
      'ObjectExpression > Property[computed=false][shorthand=false]'({ key }: TSESTree.Property) {
        if (isProto(key)) context.report({ node: key, messageId: 'refused' });
      },
    };
  },
});

function isProto(key: TSESTree.Node): boolean {
  return key.type === AST_NODE_TYPES.Identifier
    ? key.name === '__proto__'
    : key.type === AST_NODE_TYPES.Literal && key.value === '__proto__';
}

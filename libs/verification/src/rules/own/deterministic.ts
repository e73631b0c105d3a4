import { ESLintUtils, type TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';
import { propertyNames } from './property-names.js';

/** Members whose answer depends on the process: its locale, its time zone, its clock, the text of its build. */
const members: ReadonlySet<string> = new Set(
  [
    'toLocaleString toLocaleDateString toLocaleTimeString toLocaleLowerCase toLocaleUpperCase localeCompare',
    'getTimezoneOffset getFullYear getMonth getDate getDay getHours getMinutes',
    'setFullYear setMonth setDate setHours setMinutes toDateString toTimeString',
    'unsafe stack',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Refuses what may answer differently when a workflow is replayed: members that the language or the SDK declares and that look at
 * the locale, the time zone, the clock (`workflowInfo().unsafe`) or the stack; dates in local time; awaiting and `import.meta`
 * at the top level, before there is an execution. Fields of the same names in the workflow's own data are free.
 */
export const deterministic = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    messages: {
      environment: "'{{name}}' may answer differently in a replay.",
      local: 'A date in local time may be another one in a replay.',
      module: 'This depends on how the module is loaded.',
    },
    schema: [],
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checkMember = (owner: TSESTree.Node, key: TSESTree.Node, computed: boolean): void => {
      for (const name of propertyNames({ key, computed }, services).filter((each) => members.has(each))) {
        const member = services.getTypeAtLocation(owner).getProperty(name);
        if (member && isDeclaredElsewhere(member, services.esTreeNodeToTSNodeMap.get(key).getSourceFile()))
          context.report({ node: key, messageId: 'environment', data: { name } });
      }
    };
    let depth = 0;
    const enter = (): void => void (depth += 1);
    const leave = (): void => void (depth -= 1);
    const refuseAtTop = (node: TSESTree.Node): void => {
      if (depth === 0) context.report({ node, messageId: 'module' });
    };
    return {
      ':function': enter,
      ':function:exit': leave,
      AwaitExpression: refuseAtTop,
      'ForOfStatement[await=true]': refuseAtTop,
      MetaProperty: (node) => context.report({ node, messageId: 'module' }),
      MemberExpression: ({ object, property, computed }) => checkMember(object, property, computed),
      'ObjectPattern > Property'(node: TSESTree.Property) {
        checkMember(node.parent, node.key, node.computed);
      },
      'CallExpression[callee.name="Date"]': (node: TSESTree.CallExpression) =>
        context.report({ node, messageId: 'local' }),
      'NewExpression[callee.name="Date"][arguments.length>1]': (node: TSESTree.NewExpression) =>
        context.report({ node, messageId: 'local' }),
    };
  },
});

function isDeclaredElsewhere(member: ts.Symbol, file: ts.SourceFile): boolean {
  return (member.declarations ?? []).some((declaration) => declaration.getSourceFile() !== file);
}

import { ESLintUtils } from '@typescript-eslint/utils';

/** Format characters (direction, joiners, byte order marks) and separators that look like nothing. */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Where compilers, bundlers and debuggers look for the name of another file to read. */
const reference = /^(?:\s*(?:\/\/)?[#@]\s*source(?:Mapping)?URL\s*=|\/\s*<)/;

/**
 * Refuses text that reads differently than it runs: invisible characters, which the printer escapes, and comments that send a
 * tool to another file.
 */
export const noHiddenText = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    messages: {
      invisible: 'An invisible character stands here.',
      reference: 'This comment sends tools to another file.',
    },
    schema: [],
  },
  create: ({ sourceCode, report }) => ({
    Program() {
      for (const { index } of sourceCode.text.matchAll(invisible))
        report({ loc: sourceCode.getLocFromIndex(index), messageId: 'invisible' });
      for (const { value, loc } of sourceCode.getAllComments())
        if (reference.test(value)) report({ loc, messageId: 'reference' });
    },
  }),
});

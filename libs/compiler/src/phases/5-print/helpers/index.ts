import { type Code, docComment, lines } from '@workflow-builder/code-printer';
import { type HelperName, helperNames } from '../vocabulary.js';
import { concurrencyHelpers } from './concurrency.js';
import { executionHelpers } from './execution.js';
import type { Helper } from './helper.js';
import { messageHelpers } from './messages.js';
import { repetitionHelpers } from './repetition.js';
import { valueHelpers } from './values.js';

const helpers: Readonly<Record<HelperName, Helper>> = {
  ...executionHelpers,
  ...concurrencyHelpers,
  ...repetitionHelpers,
  ...messageHelpers,
  ...valueHelpers,
};

/** The declarations of the helpers that are used, and of those that they use, in a fixed order. */
export function printHelpers(used: ReadonlySet<HelperName>, withComments: boolean): readonly Code[] {
  const needed = new Set<HelperName>();
  const pending = [...used];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    needed.add(name);
    pending.push(...(helpers[name].uses ?? []));
  }
  return helperNames
    .filter((name) => needed.has(name))
    .map((name) => {
      const { doc, source } = helpers[name];
      return withComments ? lines([docComment([doc]), source]) : source;
    });
}

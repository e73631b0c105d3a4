import type { ValueContext } from './context.js';
import { type Fault, parsing } from './syntax/fault.js';
import type { Origin } from './syntax/syntax-node.js';

/** What a parser makes of a text; its fault becomes a finding. */
export function parsed<Result>(origin: Origin, context: ValueContext, parse: () => Result): Result | undefined {
  const outcome = parsing(parse);
  if (outcome.ok) return outcome.result;
  reportFault(outcome.fault, origin, context);
  return undefined;
}

function reportFault(fault: Fault, { text, field }: Origin, { report }: ValueContext): void {
  const column = fault.offset + 1;
  switch (fault.kind) {
    case 'syntax':
      return report('EXPRESSION_SYNTAX', { text, column, reason: fault.reason }, { field });
    case 'not-allowed': {
      const { construct, instead } = fault;
      return report('EXPRESSION_NOT_ALLOWED', { text, column, construct, instead }, { field });
    }
    case 'json-path':
      return report('JSONPATH_NOT_SUPPORTED', { text, column, step: fault.step }, { field });
    case 'too-large':
      return report('EXPRESSION_TOO_LARGE', { text, column, limit: fault.limit }, { field });
  }
}

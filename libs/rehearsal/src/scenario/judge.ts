import { isDeepStrictEqual } from 'node:util';
import type { Rehearsal } from './rehearse.js';
import type { Expectation } from './scenario.js';

/** In which way a rehearsal is not what was expected. */
export type Difference =
  | { readonly about: 'code'; readonly actual: string }
  | { readonly about: keyof Expectation; readonly expected: unknown; readonly actual: unknown };

/** Stands for any number of nodes in a path. */
const ANY = '…';

export function differences(rehearsal: Rehearsal, expected: Expectation = {}): readonly Difference[] {
  if (rehearsal.kind === 'broke') return [{ about: 'code', actual: rehearsal.reason }];
  const { outcome, steps } = rehearsal.trace;
  const actual = {
    status: outcome.kind,
    result: outcome.kind === 'completed' ? outcome.result : undefined,
    errorType: outcome.kind === 'failed' ? outcome.type : undefined,
    path: steps.map(({ nodeId }) => nodeId),
  };
  const { path, ...values } = expected;
  const found: Difference[] = [];
  for (const about of ['status', 'result', 'errorType'] as const) {
    if (!(about in values) || isDeepStrictEqual(values[about], actual[about])) continue;
    found.push({ about, expected: values[about], actual: actual[about] });
  }
  if (path !== undefined && !follows(actual.path, path)) {
    found.push({ about: 'path', expected: path, actual: actual.path });
  }
  return found;
}

function follows(actual: readonly string[], pattern: readonly string[]): boolean {
  const [next, ...rest] = pattern;
  if (next === undefined) return actual.length === 0;
  if (next !== ANY) return actual[0] === next && follows(actual.slice(1), rest);
  return follows(actual, rest) || (actual.length > 0 && follows(actual.slice(1), pattern));
}

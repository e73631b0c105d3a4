import { diagnostic } from '@workflow-builder/diagnostics';
import type { Refusal, Written } from '@workflow-builder/store';
import { Problem } from './problem.js';

/** What a request is about, in the words of its diagnostics. */
export type RecordRef = { readonly kind: string; readonly id: string };

/** @throws Problem 404 when there is none */
export function found<Value>(value: Value | undefined, record: RecordRef): Value {
  if (value === undefined) throw refusedAs('unknown', record);
  return value;
}

/** What a change left. @throws Problem 403, 404, 409 or 412 when it was refused */
export function settled<Value>(result: Written<Value>, record: RecordRef): Value {
  if (result.outcome !== 'done') throw refusedAs(result.outcome, record);
  return result.value;
}

/** The answer to a refused request. */
export function refusedAs(refusal: Refusal, record: RecordRef): Problem {
  switch (refusal) {
    case 'unknown':
      return new Problem(404, [diagnostic('RECORD_NOT_FOUND', record)]);
    case 'forbidden':
      return new Problem(403, [diagnostic('ROLE_INSUFFICIENT', record)]);
    case 'stale':
      return new Problem(412, [diagnostic('REVISION_STALE', record)]);
    case 'taken':
      return new Problem(409, [diagnostic('RECORD_EXISTS', record)]);
    case 'in_use':
      return new Problem(409, [diagnostic('RECORD_IN_USE', record)]);
  }
}

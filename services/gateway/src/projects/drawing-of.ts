import { diagnostic } from '@workflow-builder/diagnostics';
import { isRecord } from '@workflow-builder/messaging';
import type { Drawing } from '@workflow-builder/store';
import { isPlausibleId } from '../http/ids.js';
import { Problem } from '../http/problem.js';

/** What is saved of a document: id and name are its own. @throws Problem 400 when it has none */
export function drawingOf(document: unknown): Drawing {
  const { id, name } = isRecord(document) ? document : {};
  if (typeof id !== 'string' || !isPlausibleId(id)) throw missing('workflow.id');
  if (typeof name !== 'string' || !isPlausibleId(name)) throw missing('workflow.name');
  return { id, name, document };
}

function missing(field: string): Problem {
  const reason = `${field} must be text of 1 to 1,000 characters, none of them a control character`;
  return new Problem(400, [diagnostic('REQUEST_INVALID', { reason }, { field })]);
}

import { type PlatformEvent, subjects } from '@workflow-builder/contracts';
import { isRecord } from '@workflow-builder/dto-rules';
import { PermanentError } from './errors.js';

/** What the handler of a pure stage returns: the event that follows from its message. Or nothing, if none does. */
export interface StageResult {
  readonly emit: PlatformEvent;
  /** Id of the compilation or deployment. */
  readonly about: string;
}

/** @throws PermanentError if a handler returned something else */
export function readStageResult(result: unknown): StageResult | undefined {
  if (result === undefined || result === null) return undefined;
  if (isStageResult(result)) return result;
  throw new PermanentError('HANDLER_RESULT_INVALID', 'The handler returned neither nothing nor { emit, about }.');
}

/** The data itself is checked against its contract when it is published. */
function isStageResult(value: unknown): value is StageResult {
  if (!isRecord(value) || typeof value['about'] !== 'string' || !isRecord(value['emit'])) return false;
  const { subject } = value['emit'];
  return subjects.some((known) => known === subject);
}

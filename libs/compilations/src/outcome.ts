import { eventDtos, outcomeSubjects, Subject, type EventData, type OutcomeSubject } from '@workflow-builder/contracts';
import { DtoValidator } from '@workflow-builder/messaging';

/** How a compilation ended: the event that ended it, and when. */
export type Outcome = {
  readonly [S in OutcomeSubject]: { readonly subject: S; readonly at: string; readonly data: EventData[S] };
}[OutcomeSubject];

/** Codes of failures of the platform itself. They end a compilation, but say nothing about the document. */
const platformFailures: readonly string[] = ['STAGE_FAILED', 'MESSAGE_INVALID', 'DELIVERIES_EXHAUSTED'];

/** Whether compiling the same document again may end otherwise: the platform failed, not the document. */
export function isRepeatable(outcome: Outcome): boolean {
  if (outcome.subject === Subject.CodeVerified) return false;
  return outcome.data.errors.some(({ code }) => platformFailures.includes(code));
}

/**
 * Whether `next` may take the place of `standing`: not if it is older. Nor if it only says that the platform failed where
 * code is verified, since the clocks of two services may differ.
 */
export function replaces(next: Outcome, standing: Outcome): boolean {
  if (standing.subject === Subject.CodeVerified && isRepeatable(next)) return false;
  return Date.parse(next.at) >= Date.parse(standing.at);
}

/** Parses what is stored about an outcome or sent as its event. Undefined when it is none. */
export class OutcomeParser {
  readonly #validator = new DtoValidator();

  parse(subject: unknown, at: unknown, data: unknown): Outcome | undefined {
    const known = outcomeSubjects.find((candidate) => candidate === subject);
    if (known === undefined || typeof at !== 'string') return undefined;
    switch (known) {
      case Subject.WorkflowRejected:
        return this.#validator.accepts(eventDtos[known], data) ? { subject: known, at, data } : undefined;
      case Subject.CodeFailed:
        return this.#validator.accepts(eventDtos[known], data) ? { subject: known, at, data } : undefined;
      case Subject.CodeRejected:
        return this.#validator.accepts(eventDtos[known], data) ? { subject: known, at, data } : undefined;
      case Subject.CodeVerified:
        return this.#validator.accepts(eventDtos[known], data) ? { subject: known, at, data } : undefined;
    }
  }
}

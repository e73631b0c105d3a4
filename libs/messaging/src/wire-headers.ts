import { Header } from '@workflow-builder/contracts';

/** Headers between our own processes, beside those of the contracts. */
export const WireHeader = {
  /** Tells a repeated run of one pipeline from the first, so that de-duplication lets its events pass; carried on from stage to stage. */
  Attempt: 'wb-attempt',
  /** Code of the error that answers a request; its message is the body. */
  ErrorCode: 'wb-error-code',
} as const;

/** What a dead letter says about its end. */
export const DeadLetterHeader = {
  CauseCode: 'wb-dead-letter-cause-code',
  Cause: 'wb-dead-letter-cause',
  Deliveries: 'wb-dead-letter-deliveries',
  Subject: 'wb-dead-letter-subject',
  Consumer: 'wb-dead-letter-consumer',
  Stream: 'wb-dead-letter-stream',
  Sequence: 'wb-dead-letter-sequence',
  At: 'wb-dead-letter-at',
} as const;

const DEAD_LETTER_PREFIX = 'wb-dead-letter-';

/** Whether a header belongs to the message itself, not to one passage of it over the bus or through the dead letters. */
export function travelsOn(name: string): boolean {
  return !name.startsWith('Nats-') && !name.startsWith(DEAD_LETTER_PREFIX) && name !== Header.MessageId;
}

import { code } from '@workflow-builder/code-printer';
import { temporal, typeNames } from '../vocabulary.js';
import { faultIn } from './fault-in.js';
import type { Helper } from './helper.js';

const { Inbox, JsonObject, JsonValue } = typeNames;

/** Helpers of messages. */
export const messageHelpers = {
  receive: {
    doc: 'Takes the oldest message, or waits for the next one.',
    uses: ['ran', 'receiveWithin'],
    source: code`async function receive<Message>(inbox: ${Inbox}<Message>): Promise<Message> {
  return ran(await receiveWithin(inbox, undefined));
}`,
  },
  receiveWithin: {
    doc: 'As receive, for so many milliseconds; a message that comes too late stays for the next wait.',
    source: code`async function receiveWithin<Message>(inbox: ${Inbox}<Message>, timeout: number | undefined): Promise<Message | undefined> {
  const wait: { taken: Message[] } = { taken: [] };
  inbox.waiting.push(wait);
  const serve = (): void => {
    while (inbox.queued.length > 0 && inbox.waiting.length > 0) {
      inbox.waiting.shift()?.taken.push(...inbox.queued.splice(0, 1));
    }
  };
  const isServed = (): boolean => {
    serve();
    return wait.taken.length > 0;
  };
  try {
    await (timeout === undefined ? ${temporal.condition}(isServed) : ${temporal.condition}(isServed, timeout));
    return wait.taken.shift();
  } finally {
    inbox.queued.unshift(...wait.taken);
    inbox.waiting = inbox.waiting.filter((other) => other !== wait);
  }
}`,
  },
  isExpected: {
    doc: 'Whether a signal fits its schema. One that does not is reported as a failure of the node, and goes no further.',
    uses: ['faultIn', 'report'],
    source: code`function isExpected(nodeId: string, message: ${JsonValue}, schema: ${JsonObject}): boolean {
  const fault = faultIn(message, schema, 'message');
  if (fault === undefined) return true;
  report(nodeId, message).failed(${temporal.ApplicationFailure}.nonRetryable(fault, 'MESSAGE_REFUSED'));
  return false;
}`,
  },
  accepting: {
    doc: 'Refuses updates that do not fit a schema.',
    uses: ['faultIn'],
    source: code`function accepting(schema: ${JsonObject}) {
  return (message: ${JsonValue}): void => {
    const fault = faultIn(message, schema, 'message');
    if (fault !== undefined) throw ${temporal.ApplicationFailure}.nonRetryable(fault, 'MESSAGE_REFUSED');
  };
}`,
  },
  faultIn,
  serially: {
    doc: 'Handles messages one after another, whatever becomes of each.',
    source: code`function serially<Message, Answer>(handle: (message: Message) => Promise<Answer>) {
  let previous: Promise<unknown> = Promise.resolve();
  return async (message: Message): Promise<Answer> => {
    const handled = previous.then(() => handle(message));
    previous = handled.catch(() => undefined);
    return handled;
  };
}`,
  },
} satisfies Record<string, Helper>;

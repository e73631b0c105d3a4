import { code, identifier, template } from '@workflow-builder/code-printer';
import { temporal, typeNames } from '../vocabulary.js';
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
  faultIn: {
    doc: 'What keeps a value from fitting a JSON Schema, as far as types, bounds and fields go.',
    source: code`function faultIn(value: ${JsonValue} | undefined, schema: ${JsonObject}, path: string): string | undefined {
  const { type, enum: listed, properties, required, items, minimum, maximum, minLength, maxLength } = schema;
  const types = Array.isArray(type) ? type : type === undefined ? [] : [type];
  if (types.length > 0 && !types.some((name) => isOfType(value, name))) {
    return ${template([identifier('path'), ' must be of type ', code`types.join(' or ')`])};
  }
  if (Array.isArray(listed) && !listed.some((each) => JSON.stringify(each) === JSON.stringify(value))) {
    return ${template([identifier('path'), ' must be one of ', code`JSON.stringify(listed)`])};
  }
  if (typeof value === 'number') {
    if (typeof minimum === 'number' && value < minimum) return ${template([identifier('path'), ' must be at least ', code`String(minimum)`])};
    if (typeof maximum === 'number' && value > maximum) return ${template([identifier('path'), ' must be at most ', code`String(maximum)`])};
  }
  if (typeof value === 'string') {
    if (typeof minLength === 'number' && value.length < minLength) return ${template([identifier('path'), ' is too short'])};
    if (typeof maxLength === 'number' && value.length > maxLength) return ${template([identifier('path'), ' is too long'])};
  }
  if (Array.isArray(value)) {
    if (!isObject(items)) return undefined;
    return value
      .map((item, index) => faultIn(item, items, ${template([identifier('path'), '[', code`String(index)`, ']'])}))
      .find((fault) => fault !== undefined);
  }
  if (!isObject(value)) return undefined;
  const missing = (Array.isArray(required) ? required : []).find(
    (name) => typeof name === 'string' && !Object.hasOwn(value, name),
  );
  if (typeof missing === 'string') return ${template([identifier('path'), '.', identifier('missing'), ' is missing'])};
  return Object.entries(isObject(properties) ? properties : {})
    .map(([name, property]) =>
      isObject(property) && Object.hasOwn(value, name) ? faultIn(value[name], property, ${template([identifier('path'), '.', identifier('name')])}) : undefined,
    )
    .find((fault) => fault !== undefined);

  function isObject(candidate: ${JsonValue} | undefined): candidate is ${JsonObject} {
    return typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate);
  }
  function isOfType(candidate: ${JsonValue} | undefined, name: ${JsonValue} | undefined): boolean {
    if (name === 'integer') return Number.isInteger(candidate);
    if (name === 'null') return candidate === null;
    if (name === 'array') return Array.isArray(candidate);
    return name === 'object' ? isObject(candidate) : typeof candidate === name;
  }
}`,
  },
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

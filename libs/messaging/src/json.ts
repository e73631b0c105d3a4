import { MessageInvalid } from './errors.js';

export function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** @throws MessageInvalid if `bytes` are not JSON in UTF-8 */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new MessageInvalid('The body is not JSON.', { cause });
  }
}

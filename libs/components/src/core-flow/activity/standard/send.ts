import type { LookupFunction } from 'node:net';
import { Agent, errors, request } from 'undici';
import { createAddressGuard, type HostAddress } from './address-guard.js';
import { failure } from './attempt.js';

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

export type HttpMessage = { url: URL; method: HttpMethod; headers: Record<string, string>; body?: string };

export type HttpAnswer = { status: number; headers: Record<string, string>; text: string };

/** Sends one message, and follows no redirect. */
export type Send = (
  message: HttpMessage,
  options: { signal: AbortSignal; validateSsl: boolean },
) => Promise<HttpAnswer>;

const MAX_ANSWER_BYTES = 1_048_576;

/** Sends to addresses that the guard lets through; the connection is made to the very address that it has checked. */
export function createSend(allowedHosts: readonly string[]): Send {
  const addressesOf = createAddressGuard(allowedHosts);
  return async function send(message, { signal, validateSsl }) {
    const addresses = await addressesOf(message.url);
    const dispatcher = new Agent({
      connect: { lookup: pinnedTo(addresses), rejectUnauthorized: validateSsl },
      maxResponseSize: MAX_ANSWER_BYTES,
    });
    try {
      const { url, method, headers, body = null } = message;
      const answer = await request(url, { method, headers, body, signal, dispatcher });
      return { status: answer.statusCode, headers: singleHeaders(answer.headers), text: await answer.body.text() };
    } catch (error) {
      signal.throwIfAborted();
      throw asFailure(error, message);
    } finally {
      await dispatcher.destroy();
    }
  };
}

function pinnedTo(addresses: HostAddress[]): LookupFunction {
  return (host, options, callback) => {
    const [first] = addresses;
    if (options.all === true) callback(null, addresses);
    else if (first === undefined) callback(new Error(`The host ${host} has no address.`), '');
    else callback(null, first.address, first.family);
  };
}

function singleHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

/** Names the server only: paths and queries may hold secrets. */
function asFailure(error: unknown, { method, url }: HttpMessage): Error {
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    const limit = `${url.origin} answered with more than ${String(MAX_ANSWER_BYTES)} bytes.`;
    return failure('HTTP_BODY_TOO_LARGE', limit, { isFinal: true });
  }
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'the request could not be sent';
  return failure('HTTP_FAILED', `${method} ${url.origin} failed: ${reason}.`, { isFinal: false });
}

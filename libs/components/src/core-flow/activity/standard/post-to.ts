import type { JsonObject } from './json.js';

const POST_TIMEOUT_MS = 10_000;

/** Posts each message as JSON to the URL, or prints it where there is none. Throws when the answer is not a success. */
export function postTo(url: string | undefined) {
  return async function post(message: JsonObject): Promise<void> {
    const body = JSON.stringify(message);
    if (url === undefined) {
      process.stdout.write(`${body}\n`);
      return;
    }
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(POST_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`The log at ${url} answered ${String(response.status)}`);
  };
}

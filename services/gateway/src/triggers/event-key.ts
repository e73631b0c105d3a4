import { isRecord } from '@workflow-builder/messaging';
import { stringify } from 'safe-stable-stringify';
import { hashOf } from '../http/idempotency.js';

/** Headers that name an event: ours, and those of CloudEvents, Standard Webhooks and GitHub. */
const KEY_HEADERS = ['idempotency-key', 'x-event-id', 'ce-id', 'webhook-id', 'x-github-delivery'] as const;

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The identity of what a call reports: what stands at the path in its input, else the first header that names an event, else
 * its content. Undefined where there is none of them: an empty call is an event of its own.
 */
export function keyOfCall(input: unknown, headers: Headers, path?: string): string | undefined {
  const drawn = keyAt(input, path);
  if (drawn !== undefined) return `input:${drawn}`;
  const named = KEY_HEADERS.map((header) => headers[header]).find((value) => typeof value === 'string');
  if (named !== undefined) return `header:${named}`;
  const isEmpty = isRecord(input) && Object.keys(input).length === 0;
  return isEmpty ? undefined : `content:${hashOf(stringify(input) ?? '')}`;
}

/** The text or number at a path such as `order.id`; undefined where there is none. */
export function keyAt(input: unknown, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  let value = input;
  for (const name of path.split('.')) value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

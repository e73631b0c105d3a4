import { redactedText, REDACTED, namesSecret } from './secrets.js';

/** Levels of a value that are shown. */
const MAX_DEPTH = 100;

/**
 * A JSON value as it may be seen: secrets are `***`, and a value of more bytes than the limit is
 * `{"$omitted": {"bytes": …}}`. What names a secret without holding it, `{"$env": …}`, stays.
 */
export function redacted(value: unknown, maxBytes: number): unknown {
  if (value === undefined) return undefined;
  const shown = withoutSecrets(value);
  const bytes = Buffer.byteLength(JSON.stringify(shown));
  return bytes > maxBytes ? { $omitted: { bytes } } : shown;
}

/** A JSON value of any size with `***` in place of secrets, and of what is nested too deep to tell. */
export function withoutSecrets(value: unknown, depth = MAX_DEPTH): unknown {
  if (typeof value === 'string') return redactedText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return REDACTED;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutSecrets(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      namesSecret(key) && holdsSomething(item) ? REDACTED : withoutSecrets(item, depth - 1),
    ]),
  );
}

/** Whether there is something to hide: neither nothing nor a mere reference to what is granted. */
function holdsSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || typeof value === 'boolean') return false;
  return typeof value !== 'object' || !('$env' in value);
}

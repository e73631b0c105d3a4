/** An instant of the years 1 to 9999 as RFC 3339 writes it, with an offset that a database takes. */
const INSTANT = /^(?!0000)(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-](0\d|1[0-4]):\d{2})$/;

export const INSTANT_EXPECTED = 'must be an RFC 3339 date and time';

export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(text)) && isDay(day);
}

/** A date such as February 30 would count as March 1 or 2. */
function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

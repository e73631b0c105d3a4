export const REDACTED = '***';

/** How names of fields end that hold secrets, without case, blanks, dashes and underscores. */
const SECRET_NAME =
  /(?:password|passwd|passphrase|secret|token|apikey|authorization|cookie|credentials?|privatekey|accesskey|connectionstring)$/;

/** Credentials that show themselves within a text. */
const CREDENTIALS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Within a URL.
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]+@/gi, `$1${REDACTED}@`],
  // A value of the header `Authorization`.
  [/\b(Bearer|Basic) [\w.~+/=-]{6,}/g, `$1 ${REDACTED}`],
  // A JSON Web Token.
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, REDACTED],
];

/** Whether a field of this name holds a secret. */
export function namesSecret(name: string): boolean {
  return SECRET_NAME.test(name.toLowerCase().replace(/[\s_-]/g, ''));
}

export function redactedText(text: string): string {
  return CREDENTIALS.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}

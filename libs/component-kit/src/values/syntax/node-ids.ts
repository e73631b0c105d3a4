/** The ids of a workflow's nodes. */
export type NodeIds = Pick<ReadonlySet<string>, 'has'>;

/** Longest id that is looked for where a reference may begin, in characters. */
const MAX_ID = 200;

/**
 * The longest id that stands at an offset and ends where a name can end. Outside of placeholders an id that is no name, such as
 * `a-1`, counts only where a path or nothing follows, since it could be a subtraction as well. Ids with spaces, quotes or brackets
 * are for `nodes["…"]`.
 */
export function idAt(text: string, offset: number, ids: NodeIds, inPlaceholder: boolean): string | undefined {
  const window = text.slice(offset, offset + MAX_ID);
  const length = /[\s"'`()[\]{}]/.exec(window)?.index ?? window.length;
  for (let end = offset + length; end > offset; end -= 1) {
    if (isWordCharacter(text.charCodeAt(end))) continue;
    const id = text.slice(offset, end);
    if (ids.has(id) && isClearly(id, text, end, inPlaceholder)) return id;
  }
  return undefined;
}

/** Whether a character, by its code, can be part of a name; none is behind the end of a text. */
function isWordCharacter(code: number): boolean {
  const [isDigit, isUpper, isLower] = [code >= 48 && code <= 57, code >= 65 && code <= 90, code >= 97 && code <= 122];
  return isDigit || isUpper || isLower || code === 95 || code === 36;
}

export function isName(id: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(id);
}

function isClearly(id: string, text: string, end: number, inPlaceholder: boolean): boolean {
  if (isName(id)) return true;
  const rest = text.slice(end, end + 3);
  const leadsOn = /^(?:\.[\p{ID_Start}$_]|\[|\?\.)/u.test(rest);
  if (leadsOn) return true;
  // What begins with another token, as `1` or `"x"` do, is that token.
  if (!/^[\w$]*[A-Za-z_$]/.test(id)) return false;
  return inPlaceholder || rest === '';
}

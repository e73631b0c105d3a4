/** Characters that end or bend a literal somewhere: controls, format characters, line separators, lone surrogates. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Texts without any character that means something in some literal, which most are. */
const plain = /^[\w .,:;/-]*$/;

/**
 * A string as a literal that reads back to exactly itself, on one line, wherever it ends up: in a script element as well, hence
 * the escaped `</script` and `<!--`.
 */
export function quote(value: string, mark: "'" | '"' | '`' = bestMark(value)): string {
  if (plain.test(value)) return `${mark}${value}${mark}`;
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replaceAll('${', mark === '`' ? '\\${' : '${')
    .replace(unsafe, escapeCharacter)
    .replace(/<(?=\/script|!--)/gi, '\\x3c');
  return `${mark}${escaped}${mark}`;
}

function escapeCharacter(character: string): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return named[character] ?? character.split('').map(escape).join('');
}

/** Single quotes, unless double ones need fewer escapes. */
function bestMark(value: string): "'" | '"' {
  if (!value.includes("'")) return "'";
  const count = (mark: string): number => value.split(mark).length;
  return count("'") > count('"') ? '"' : "'";
}

/** Whether the text is an identifier of ASCII characters; words of the language count, since they may be keys. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}

import { createHash } from 'node:crypto';

const MAX_LENGTH = 64;

const reserved = new Set(
  `abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do
  else enum eval export extends false finally for from function get if implements import in instanceof interface let module new null
  number object of package private protected public require return set static string super switch symbol this throw true try type
  typeof undefined unknown var void while with yield NaN Infinity Object Array String Number Boolean Promise Date Error Math JSON
  Record Pick Awaited prototype globalThis process`.split(/\s+/),
);

/**
 * The Temporal workflow type of a workflow's name, which is also the name of the generated function.
 *
 * 1. A name that is an identifier of ASCII letters, digits and `_`, of at most 64 characters, and no word of the language, stays.
 * 2. Otherwise accents are dropped and words, split at everything that is no ASCII letter, digit or `_`, are joined with a capital
 *    each after the first.
 * 3. `workflow` is put in front where nothing, or a digit, would be; `Workflow` behind a word of the language.
 * 4. Where characters other than separators were lost, or the result was cut to 64, `_` and the first 8 hexadecimal digits of the
 *    name's SHA-256 follow, so that different names do not become one type.
 */
export function workflowType(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name) && name.length <= MAX_LENGTH && !isReserved(name)) return name;
  const plain = name.slice(0, 1000).normalize('NFKD').replace(/\p{M}/gu, '');
  const joined = plain
    .split(/[^A-Za-z0-9_]+/)
    .filter((word) => word !== '')
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  const started = /^[A-Za-z_]/.test(joined) ? joined : `workflow${joined}`;
  const safe = isReserved(started) ? `${started}Workflow` : started;
  const lossy = /[^\p{ASCII}]/u.test(plain) || safe.length > MAX_LENGTH || joined === '' || name.length > 1000;
  return lossy ? `${safe.slice(0, MAX_LENGTH - 9)}_${hash(name)}` : safe;
}

function isReserved(word: string): boolean {
  return reserved.has(word) || word.startsWith('__');
}

function hash(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}

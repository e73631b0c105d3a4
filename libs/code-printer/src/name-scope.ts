import { type Code, identifier } from './code.js';

/** Words of the language, and names that code takes for granted; none of them may be declared anew. */
const reserved: ReadonlySet<string> = new Set(
  `abstract any arguments as assert async await boolean break case catch class const constructor continue debugger declare default
  delete do else enum eval export extends false finally for from function get if implements import in instanceof interface let module
  never new null number object of package private protected public readonly require return set static string super switch symbol this
  throw true try type typeof undefined unknown var void while with yield NaN Infinity globalThis global process console self window
  Object Array String Number Boolean Symbol Promise Date Error Math JSON Reflect Proxy Map Set RegExp Function BigInt prototype
  hasOwnProperty toString valueOf Record Pick Readonly Exclude Awaited`.split(/\s+/),
);

const MAX_LENGTH = 40;

/** The names of one scope: each is safe, and none is given twice. */
export class NameScope {
  private readonly taken: Set<string>;

  /** @param taken names that the scope must not give out: parameters, imports, helpers. */
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** A name as near to the hint as is safe and free: camel case, at most 40 characters and a number. */
  claim(hint: string): Code {
    const base = camelCase(hint);
    let name = base;
    for (let number = 2; this.taken.has(name) || reserved.has(name) || name.startsWith('__'); number += 1)
      name = `${base}${number}`;
    this.taken.add(name);
    return identifier(name);
  }
}

function camelCase(hint: string): string {
  const words = hint
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words
    .map((word, index) =>
      index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('')
    .slice(0, MAX_LENGTH);
  return /^[a-z]/.test(joined) ? joined : `step${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
}

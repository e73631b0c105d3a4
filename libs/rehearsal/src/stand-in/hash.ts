/** A 32-bit hash of a text, well mixed (FNV-1a with the finaliser of MurmurHash3). */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** A number from 0 up to 1, which depends on the parts alone. */
export function chance(...parts: readonly (string | number)[]): number {
  return hash(parts.join('\u0000')) / 0x1_0000_0000;
}

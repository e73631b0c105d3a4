import type { InspectionRequest } from './inspector.js';

/** Characters to be checked beyond which a document is inspected by itself. */
const HEAVY_CHARACTERS = 64 * 1024;

/** Brackets within brackets from which on the checker may take long: its work on literals doubles with some levels. */
const HEAVY_DEPTH = 32;

/** Characters to be checked. */
export function sizeOf({ files, check }: InspectionRequest): number {
  return check.reduce((sum, file) => sum + files[file].length, 0);
}

/** Whether a document may take so long that none should wait with it. A guess: the limits hold for all. */
export function isHeavy(request: InspectionRequest): boolean {
  const { files, check } = request;
  return sizeOf(request) > HEAVY_CHARACTERS || check.some((file) => depthOf(files[file]) > HEAVY_DEPTH);
}

/** Deepest nesting of brackets, those in texts and comments included. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[([{]|[)\]}]/g)) {
    depth = isOpening(bracket) ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function isOpening(bracket: string): boolean {
  return bracket === '(' || bracket === '[' || bracket === '{';
}

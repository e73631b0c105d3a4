import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileNames, type FileName } from '../files.js';

/**
 * The directory generated code is checked in. It exists in memory only; it lies inside this package so that the Temporal SDK
 * and `@types/node` resolve to what this package depends on, wherever the process was started.
 */
export const directory = join(fileURLToPath(new URL('../..', import.meta.url)), '.generated');

/** Every document has a directory of its own below, so that its relative imports find its own files. */
export function directoryOf(document: number): string {
  return `${directory}/${document}`;
}

export function pathOf(document: number, file: FileName): string {
  return `${directoryOf(document)}/${file}.ts`;
}

/** Undefined for what is no generated file, such as a declaration of the SDK. */
export function placeOf(path: string): { readonly document: number; readonly file: FileName } | undefined {
  if (!path.startsWith(`${directory}/`)) return undefined;
  const [number = '', name] = path.slice(directory.length + 1).split('/');
  const file = fileNames.find((known) => `${known}.ts` === name);
  return file && { document: Number(number), file };
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The code of one workflow. */
export interface GeneratedFiles {
  readonly workflow: string;
  readonly activities: string;
  readonly worker: string;
}

export type FileName = keyof GeneratedFiles;

export const fileNames: readonly FileName[] = ['workflow', 'activities', 'worker'];

/**
 * The directory generated code is checked in. It exists in memory only; it lies inside this package so that the Temporal SDK
 * and `@types/node` resolve to what this package depends on, wherever the process was started.
 */
export const directory = join(fileURLToPath(new URL('..', import.meta.url)), '.generated');

export function pathOf(name: FileName): string {
  return join(directory, `${name}.ts`);
}

export function nameOf(path: string): FileName | undefined {
  return fileNames.find((name) => pathOf(name) === path);
}

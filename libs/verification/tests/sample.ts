import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFiles } from '../src/index.js';

/** Reads the files of one sample as the compiler would hand them over. */
export function readSample(folder: string): GeneratedFiles {
  const read = (name: string): string => readFileSync(join(folder, `${name}.ts`), 'utf8');
  return { workflow: read('workflow'), activities: read('activities'), worker: read('worker') };
}

/** A workflow with one log activity, in the shape of generated code. */
export const baseWorkflow = readSample(join(import.meta.dirname, 'samples/base-workflow/_expected'));

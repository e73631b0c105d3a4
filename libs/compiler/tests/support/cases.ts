import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompileOptions } from '../../src/index.js';

export const options: CompileOptions = { strictMode: true, includeComments: true };

/** A test case is a folder with a `workflow.json`, and beside it what is expected of it. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly document: unknown;
}

export function cases(kind: 'samples' | 'rejects'): readonly Case[] {
  const root = join(import.meta.dirname, '..', kind);
  return readdirSync(root)
    .sort()
    .map((name) => {
      const folder = join(root, name);
      const document: unknown = JSON.parse(readFileSync(join(folder, 'workflow.json'), 'utf8'));
      return { name, folder, document };
    });
}

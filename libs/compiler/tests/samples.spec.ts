import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compile, type GeneratedFiles } from '../src/index.js';
import { cases, options } from './support/cases.js';

const samples = cases('samples').map((sample) => ({ ...sample, ...compile(sample.document, options) }));

/** All samples pin down the workflow, some the other files too. */
function pinned(folder: string): readonly (keyof GeneratedFiles)[] {
  const others = (['activities', 'worker'] as const).filter((file) => existsSync(expectedFile(folder, file)));
  return ['workflow', ...others];
}

function expectedFile(folder: string, file: keyof GeneratedFiles): string {
  return join(folder, '_expected', `${file}.ts`);
}

function update(folder: string, generated: GeneratedFiles): void {
  mkdirSync(join(folder, '_expected'), { recursive: true });
  for (const file of pinned(folder)) writeFileSync(expectedFile(folder, file), generated[file]);
}

describe.each(samples)('sample $name', ({ folder, code, diagnostics }) => {
  it('compiles without errors', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBeDefined();
  });

  it('becomes the expected code (UPDATE=1 rewrites it)', () => {
    if (process.env['UPDATE'] === '1' && code !== undefined) update(folder, code.files);
    for (const file of pinned(folder)) {
      expect(code?.files[file]).toBe(readFileSync(expectedFile(folder, file), 'utf8'));
    }
  });
});

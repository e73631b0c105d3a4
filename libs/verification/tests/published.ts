import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { format } from 'prettier';

const docs = join(import.meta.dirname, '../../../docs/verification');

/** Holds a generated page against the committed one; `UPDATE=1` rewrites that first. */
export async function expectPublished(page: string, lines: readonly string[]): Promise<void> {
  const path = join(docs, page);
  const text = await format(lines.join('\n'), { parser: 'markdown', printWidth: 120 });
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

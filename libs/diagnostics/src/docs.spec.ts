import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { diagnosticDocs } from './docs.js';

const folder = join(import.meta.dirname, '../../../docs/diagnostics');

function write(pages: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of pages) writeFileSync(join(folder, file), text);
}

describe('docs/diagnostics', () => {
  const pages = diagnosticDocs();
  if (process.env['UPDATE'] === '1') write(pages);

  it('has one page per code and an index, and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('%s is what the catalogue says (UPDATE=1 rewrites it)', (file, text) => {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const target = join(import.meta.dirname, 'standard-sources.generated.ts');
const folder = join(import.meta.dirname, 'core-flow/activity/standard');

/** Imports among the sources go, since they end up in one file. */
const withoutImports = (source: string): string => source.replace(/^import .*\n/gm, '').trim();

function render(): string {
  const files = readdirSync(folder)
    .filter((file) => !file.endsWith('.spec.ts'))
    .sort();
  const entries = files.map((file) => {
    const source = withoutImports(readFileSync(join(folder, file), 'utf8'));
    return `  ${JSON.stringify(file.replace('.ts', ''))}: ${JSON.stringify(source)},\n`;
  });
  return `// Generated from core-flow/activity/standard; do not edit. UPDATE=1 in its spec rewrites it.
/** Source text of the standard activities, by file name, without imports. */
export const standardSources = {
${entries.join('')}} as const;
`;
}

describe('standard-sources.generated.ts', () => {
  it('holds the sources of the standard activities as they are', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(target, render());
    expect(readFileSync(target, 'utf8')).toBe(render());
  });
});

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ComponentDescription, describeComponents } from './catalogue/describe.js';
import { componentIndex, componentPage } from './catalogue/page.js';

const root = join(import.meta.dirname, '../../..');
const published = join(root, 'libs/contracts/src/components.generated.ts');
const pages = join(root, 'docs/components');

let components: readonly ComponentDescription[];
let docs: ReadonlyMap<string, string>;

function render(): string {
  return `// Generated from libs/components; do not edit. UPDATE=1 npx jest libs/components/tests/catalogue.spec.ts rewrites it.
import type { ComponentDescription } from './component-api.js';

/** The components of this version of the platform, by type. */
export const componentDescriptions: readonly ComponentDescription[] = ${JSON.stringify(components, undefined, 2)};
`;
}

beforeAll(async () => {
  components = await describeComponents();
  docs = new Map([
    ['README.md', componentIndex(components)],
    ...components.map((component) => [`${component.type}.md`, componentPage(component)] as const),
  ]);
  if (process.env['UPDATE'] !== '1') return;
  writeFileSync(published, render());
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const [file, text] of docs) writeFileSync(join(pages, file), text);
});

describe('components.generated.ts', () => {
  it('is what the components say (UPDATE=1 rewrites it)', () => {
    expect(readFileSync(published, 'utf8')).toBe(render());
  });
});

describe('docs/components', () => {
  it('has a page per component and an index, and nothing else', () => {
    expect(readdirSync(pages).sort()).toEqual([...docs.keys()].sort());
  });

  it('is what the components say (UPDATE=1 rewrites it)', () => {
    for (const [file, text] of docs) expect([file, readFileSync(join(pages, file), 'utf8')]).toEqual([file, text]);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compile, type GeneratedFiles } from '../src/index.js';
import { cases, options } from './support/cases.js';
import { typeCheck } from './support/type-check.js';

const samples = cases('samples').map((sample) => ({ ...sample, ...compile(sample.document, options) }));
const files = ['workflow', 'activities', 'worker'] as const;

function update(folder: string, generated: GeneratedFiles): void {
  mkdirSync(join(folder, '_expected'), { recursive: true });
  for (const file of files) writeFileSync(join(folder, '_expected', `${file}.ts`), generated[file]);
}

describe.each(samples)('sample $name', ({ folder, code, diagnostics }) => {
  it('compiles without errors', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBeDefined();
  });

  it('becomes the expected code (UPDATE=1 rewrites it)', () => {
    if (process.env['UPDATE'] === '1' && code !== undefined) update(folder, code.files);
    for (const file of files) {
      expect(code?.files[file]).toBe(readFileSync(join(folder, '_expected', `${file}.ts`), 'utf8'));
    }
  });
});

describe('the generated code of all samples', () => {
  let findings: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    findings = typeCheck(
      new Map(samples.flatMap(({ name, code }) => (code === undefined ? [] : [[name, code.files]]))),
    );
  });

  it.each(samples)('type-checks under every strict flag: $name', ({ name }) => {
    expect(findings.get(name)).toEqual([]);
  });
});

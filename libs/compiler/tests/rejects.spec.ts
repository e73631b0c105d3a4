import { describe, expect, it } from '@jest/globals';
import { catalogue, type Diagnostic } from '@workflow-builder/diagnostics';
import { compile } from '../src/index.js';
import { cases, readJson, rejectOptions } from './support/cases.js';

/** What a reject pins down: neither prose nor what comes along as info or suggestion. */
function pinned({ code, severity, nodeId, field }: Diagnostic): object {
  return { code, severity, ...(nodeId === undefined ? {} : { nodeId }), ...(field === undefined ? {} : { field }) };
}

describe.each([...cases('rejects')])('reject $name', ({ folder, document }) => {
  const options = rejectOptions(folder);
  const { code, diagnostics } = compile(document, options);

  it('finds exactly what is expected', () => {
    const found = diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning').map(pinned);
    expect(found).toEqual(readJson(folder, 'expected.json'));
  });

  it('has no code, and a remedy for each finding', () => {
    expect(code).toBeUndefined();
    for (const { code: name, remedy, docsUrl } of diagnostics) {
      expect(Object.keys(catalogue)).toContain(name);
      expect(remedy).not.toMatch(/\{\w+\}/);
      expect(docsUrl).toBe(`docs/diagnostics/${name}.md`);
    }
  });

  it('compiles once it is mended', () => {
    const mended = compile(readJson(folder, 'mended.json'), options);
    expect(mended.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(mended.code).toBeDefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { compile } from '../../src/index.js';
import { options } from '../support/cases.js';
import { inventoryOf } from './inventory.js';
import { monsters } from './monsters.js';

describe('documents of monstrous size or depth', () => {
  it.each(Object.entries(monsters))('%s', (_name, { document, refusedFor }) => {
    const { code, diagnostics } = compile(document, options);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map((error) => error.code);
    if (refusedFor === undefined) expect(errors).toEqual([]);
    else expect(errors).toContain(refusedFor);
    expect(code === undefined).toBe(refusedFor !== undefined);
    // TypeScript overflows its stack on what nests too deep, so this also says that no code does.
    if (code !== undefined) expect(inventoryOf(code.files.workflow).syntaxErrors).toEqual([]);
  });
});

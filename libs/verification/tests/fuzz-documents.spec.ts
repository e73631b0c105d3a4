import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compile } from '@workflow-builder/compiler';
import { createVerifier, type Verifier } from '../src/index.js';

const root = join(import.meta.dirname, '../../compiler/tests/fuzz/checked');

describe('what the compiler prints of random documents is proven', () => {
  let verifier: Verifier;
  beforeAll(async () => {
    verifier = await createVerifier();
  });

  it.each(readdirSync(root))('%s', async (file) => {
    const document: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const { code, diagnostics } = compile(document, { strictMode: true, includeComments: true });
    if (code === undefined) throw new TypeError(JSON.stringify(diagnostics));
    expect((await verifier.verify(code.files, code.nodeMap)).findings).toEqual([]);
  });
});

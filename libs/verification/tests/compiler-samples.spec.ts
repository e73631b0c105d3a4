import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compile } from '@workflow-builder/compiler';
import { createVerifier, type Verifier } from '../src/index.js';

const root = join(import.meta.dirname, '../../compiler/tests/samples');
const samples = readdirSync(root).flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`));

describe('what the compiler prints is proven', () => {
  let verifier: Verifier;
  beforeAll(async () => {
    verifier = await createVerifier();
  });

  it.each(samples)('%s', async (name) => {
    const document: unknown = JSON.parse(readFileSync(join(root, name, 'workflow.json'), 'utf8'));
    const { code, diagnostics } = compile(document, { strictMode: true, includeComments: true });
    if (code === undefined) throw new TypeError(JSON.stringify(diagnostics));
    expect((await verifier.verify(code.files, code.nodeMap)).findings).toEqual([]);
  });
});

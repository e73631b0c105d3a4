import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createVerifier, type Verifier } from '../src/index.js';
import { readSample } from './sample.js';

const samples = join(import.meta.dirname, '../../compiler/tests/samples');

describe('what the compiler prints is proven', () => {
  let verifier: Verifier;
  beforeAll(async () => {
    verifier = await createVerifier();
  });

  it.each(readdirSync(samples))('%s', async (name) => {
    const files = readSample(join(samples, name, '_expected'));
    expect((await verifier.verify(files, { nodes: [], lines: [] })).findings).toEqual([]);
  });
});

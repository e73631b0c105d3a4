import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createInspect } from '../src/inspect/inspect.js';
import { inspectAll, jobsOf } from './proof.js';
import { print } from './sample.js';

const root = join(import.meta.dirname, '../../compiler/tests/fuzz/checked');
const names = readdirSync(root);

describe('what the compiler prints of random documents is proven', () => {
  const documents = names.map((name): unknown => JSON.parse(readFileSync(join(root, name), 'utf8')));
  const proofs = inspectAll(createInspect(), jobsOf(documents.map((document) => print(document).files)));

  it.each(names)('%s', (name) => {
    expect(proofs[names.indexOf(name)]).toEqual([]);
  });
});

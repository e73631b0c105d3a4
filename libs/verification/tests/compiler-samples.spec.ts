import { describe, expect, it } from '@jest/globals';
import { createInspect } from '../src/inspect/inspect.js';
import { inspectAll, jobsOf } from './proof.js';
import { printSample, sampleNames } from './sample.js';

describe('what the compiler prints is proven', () => {
  const samples = sampleNames.map(printSample);
  const proofs = inspectAll(createInspect(), jobsOf(samples.map(({ files }) => files)));

  it.each(sampleNames)('%s', (name) => {
    expect(proofs[sampleNames.indexOf(name)]).toEqual([]);
  });
});

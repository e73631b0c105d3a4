import { describe, expect, it } from '@jest/globals';
import { createInspect } from '../src/inspect/inspect.js';
import { fileNames } from '../src/files.js';
import { differencesOf, type Inspected } from './cold/compare.js';
import { mutants } from './mutants/index.js';
import { resultsOf, trialsOf } from './mutants/trials.js';
import { fewSampleNames, printSample } from './sample.js';

const TIMEOUT_MS = 300_000;

/** All mutants of one sample, and some samples as they are. `npm run mutants -- --cold` compares everything. */
function inspectedSubset(): readonly Inspected[] {
  const inspect = createInspect();
  const [spoilt = '', ...sound] = fewSampleNames;
  const results = resultsOf(trialsOf(mutants, [{ name: spoilt, files: printSample(spoilt).files }]), inspect);
  return [
    ...results.map(({ mutant, job, findings }) => ({ name: mutant.id, job, findings })),
    ...sound.map((name) => {
      const job = { files: printSample(name).files, check: fileNames };
      return { name, job, findings: inspect([job])[0]?.findings ?? [] };
    }),
  ];
}

describe('the verifier agrees with tsc and eslint run as processes', () => {
  it(
    'on every mutant of a sample, and on samples as they are',
    async () => {
      expect(await differencesOf('equivalence', inspectedSubset())).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

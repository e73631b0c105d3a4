import { beforeAll, describe, expect, it } from '@jest/globals';
import { fileNames } from '../src/files.js';
import { createInspect } from '../src/inspect/inspect.js';
import type { InspectionJob } from '../src/inspect/inspection.js';
import { differencesOf } from './cold/compare.js';
import { mutants } from './mutants/index.js';
import { trialsOf } from './mutants/trials.js';
import { inspectAll } from './proof.js';
import { fewSampleNames, printSample } from './sample.js';

const TIMEOUT_MS = 600_000;

/** Each process of a plain tool takes seconds, so that only so many mutants can be afforded here. */
const EVERY = 3;

interface Case {
  readonly name: string;
  readonly job: InspectionJob;
}

/** A third of the mutants of one sample, and some samples as they are. `npm run mutants -- --cold` compares everything. */
function subset(): readonly Case[] {
  const samples = fewSampleNames.map((name) => ({ name, files: printSample(name).files }));
  return [
    ...trialsOf(mutants, samples.slice(0, 1))
      .filter((_, index) => index % EVERY === 0)
      .map(({ mutant, job }) => ({ name: mutant.id, job })),
    ...samples.map(({ name, files }) => ({ name, job: { files, check: fileNames } })),
  ];
}

describe('on mutants of a sample, and on samples as they are', () => {
  const cases = subset();
  const jobs = cases.map(({ job }) => job);
  let installed: ReturnType<typeof inspectAll>;
  beforeAll(() => {
    installed = inspectAll(createInspect({ declarations: 'installed' }), jobs);
  }, TIMEOUT_MS);

  it(
    'the verifier agrees with tsc and eslint run as processes, place by place',
    async () => {
      const inspected = cases.map((each, index) => ({ ...each, findings: installed[index] ?? [] }));
      expect(await differencesOf('equivalence', inspected)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'what fails with the installed declarations fails with the slim ones, and the other way round',
    () => {
      const slim = inspectAll(createInspect(), jobs);
      const refused = (proofs: typeof slim): readonly string[] =>
        cases.filter((_, index) => proofs[index]?.length !== 0).map(({ name }) => name);
      expect(refused(slim)).toEqual(refused(installed));
    },
    TIMEOUT_MS,
  );
});

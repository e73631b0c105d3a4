import { describe, expect, it } from '@jest/globals';
import { compilerOptions } from '../src/compiler-options.js';
import { diagnose } from '../src/diagnose.js';
import { fileNames } from '../src/files.js';
import type { Finding, Tool } from '../src/index.js';
import { createInspect } from '../src/inspect/inspect.js';
import { rulesFor } from '../src/rules.js';
import { mutants } from './mutants/index.js';
import { tableOf } from './mutants/table.js';
import { resultsOf, trialsOf } from './mutants/trials.js';
import { expectPublished } from './published.js';
import { fewSampleNames, printSample } from './sample.js';

const codes: Readonly<Partial<Record<Tool, string>>> = {
  tsc: 'TSC_ERROR',
  eslint: 'ESLINT_ERROR',
  any: 'ANY_TYPE_FOUND',
};

/** The codes of findings whose lines all stem from one node. */
function codesOf(findings: readonly Finding[]): readonly string[] {
  const lines = findings.flatMap(({ place }) => (place ? [{ ...place, nodeId: 'spoilt' }] : []));
  return diagnose(findings, { nodes: [], lines }).map(({ code }) => code);
}

describe('every mutant is rejected', () => {
  const samples = fewSampleNames.map((name) => ({ name, files: printSample(name).files }));
  const results = resultsOf(trialsOf(mutants, samples), createInspect());

  it.each(mutants)('$file: $id ($found.rule)', ({ id, found }) => {
    const own = results.filter(({ mutant }) => mutant.id === id);
    expect(own).not.toEqual([]);
    expect(own.filter(({ outcome }) => outcome !== 'rejected')).toEqual([]);
    for (const { findings } of own) expect(codesOf(findings)).toContain(codes[found.tool]);
  });

  it('on the page that shows it (UPDATE=1 rewrites it)', async () => {
    await expectPublished('mutants.md', [
      '# Mutants',
      '',
      `Each of ${mutants.length} ways to spoil generated code, applied to what the compiler prints of some samples. ✓: rejected with the`,
      'code it is about. ·: there is nothing of the kind to spoil. `npm run mutants` applies them to all samples.',
      '',
      ...fewSampleNames.map((name, index) => `${index + 1}. \`${name}\``),
      '',
      ...tableOf(mutants, fewSampleNames, results),
      '',
    ]);
  });
});

describe('the catalogue of mutants', () => {
  it('names each once', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  });

  it('has one for each rule', () => {
    const rules = new Set(fileNames.flatMap((file) => Object.keys(rulesFor(file).rules)));
    const spoilt = mutants.map(({ found }) => found.rule);
    expect([...rules].filter((rule) => !spoilt.includes(rule))).toEqual([]);
  });

  it('has one for each strict flag', () => {
    const settings = ['target', 'lib', 'module', 'moduleResolution', 'types', 'skipLibCheck', 'strict'];
    const flags = Object.keys(compilerOptions).filter((flag) => !settings.includes(flag));
    expect(flags.filter((flag) => !mutants.some(({ id }) => id.split('-')[0] === flag))).toEqual([]);
  });
});

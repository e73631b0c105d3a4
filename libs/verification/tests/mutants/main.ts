import { parseArgs } from 'node:util';
import { fileNames } from '../../src/files.js';
import { createInspect } from '../../src/inspect/inspect.js';
import { type Difference, differencesOf, type Inspected } from '../cold/compare.js';
import { printSample, sampleNames } from '../sample.js';
import { mutants } from './index.js';
import { linesOf } from './table.js';
import { type Result, resultsOf, type Sample, trialsOf } from './trials.js';

const CHUNK = 400;

const usage = `Usage: npm run mutants -- [--cold] [--samples <text>] [--mutants <text>]
  --cold      compares the verdicts with tsc and eslint run as processes, of samples and mutants
  --samples   only samples whose name contains the text
  --mutants   only mutants whose name contains the text`;

/** Applies mutants to samples and prints the table. Gives the exit code: 1 when a mutant survives or the tools differ. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cold: { type: 'boolean', default: false },
      samples: { type: 'string', default: '' },
      mutants: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    print(usage);
    return 0;
  }
  const names = sampleNames.filter((name) => name.includes(values.samples));
  const applied = mutants.filter(({ id }) => id.includes(values.mutants));
  const samples = names.map((name) => ({ name, files: printSample(name).files }));
  const inspect = createInspect();
  const results = applied.flatMap((mutant) => resultsOf(trialsOf([mutant], samples), inspect));

  print(`✓ rejected  ✗ survived  ? rejected for something else  · does not apply`);
  for (const line of linesOf(applied, names, results)) print(line);
  const failed = results.filter(({ outcome }) => outcome !== 'rejected');
  for (const result of failed) print(describe(result));
  print(`${applied.length} mutants, ${names.length} samples: ${results.length} trials, ${failed.length} failed`);

  const differences = values.cold ? await compareAll([...spoilt(results), ...sound(samples, inspect)]) : [];
  return failed.length + differences.length === 0 ? 0 : 1;
}

function describe({ mutant, sample, outcome, findings }: Result): string {
  return `${outcome}: ${mutant.id} on ${sample}: ${JSON.stringify(findings)}`;
}

function spoilt(results: readonly Result[]): readonly Inspected[] {
  return results.map(({ mutant, sample, job, findings }) => ({ name: `${mutant.id} on ${sample}`, job, findings }));
}

function sound(samples: readonly Sample[], inspect: ReturnType<typeof createInspect>): readonly Inspected[] {
  return samples.map(({ name, files }) => {
    const job = { files, check: fileNames };
    return { name, job, findings: inspect([job])[0]?.findings ?? [] };
  });
}

async function compareAll(inspected: readonly Inspected[]): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (let start = 0; start < inspected.length; start += CHUNK) {
    const found = await differencesOf('mutants', inspected.slice(start, start + CHUNK));
    for (const difference of found) print(JSON.stringify(difference));
    differences.push(...found);
    print(`compared ${Math.min(start + CHUNK, inspected.length)} of ${inspected.length}`);
  }
  print(`${differences.length} differences between the verifier and the tools`);
  return differences;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

import { parseArgs } from 'node:util';
import { fileNames } from '../../src/files.js';
import { createInspect } from '../../src/inspect/inspect.js';
import type { InspectionJob } from '../../src/inspect/inspection.js';
import { differencesOf } from '../cold/compare.js';
import { inspectAll } from '../proof.js';
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

  const differences = values.cold ? await compareAll([...results.map(caseOf), ...samples.map(soundCase)]) : [];
  return failed.length + differences.length === 0 ? 0 : 1;
}

function describe({ mutant, sample, outcome, findings }: Result): string {
  return `${outcome}: ${mutant.id} on ${sample}: ${JSON.stringify(findings)}`;
}

interface Case {
  readonly name: string;
  readonly job: InspectionJob;
  readonly isRefused: boolean;
}

function caseOf({ mutant, sample, job, findings }: Result): Case {
  return { name: `${mutant.id} on ${sample}`, job, isRefused: findings.length > 0 };
}

function soundCase({ name, files }: Sample): Case {
  return { name, job: { files, check: fileNames }, isRefused: false };
}

/** Slim declarations against the installed ones by what is refused, and these against plain tools place by place. */
async function compareAll(cases: readonly Case[]): Promise<readonly string[]> {
  const inspect = createInspect({ declarations: 'installed' });
  const differences: string[] = [];
  for (let start = 0; start < cases.length; start += CHUNK) {
    const chunk = cases.slice(start, start + CHUNK);
    const findings = inspectAll(
      inspect,
      chunk.map(({ job }) => job),
    );
    const inspected = chunk.map((each, index) => ({ ...each, findings: findings[index] ?? [] }));
    const found = [
      ...inspected
        .filter((each) => each.isRefused !== each.findings.length > 0)
        .map(({ name }) => `${name}: the slim declarations and the installed ones differ`),
      ...(await differencesOf('mutants', inspected)).map((difference) => JSON.stringify(difference)),
    ];
    found.forEach(print);
    differences.push(...found);
    print(`compared ${Math.min(start + CHUNK, cases.length)} of ${cases.length}`);
  }
  print(`${differences.length} differences`);
  return differences;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

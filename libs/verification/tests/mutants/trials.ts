import type { Finding, GeneratedFiles } from '../../src/index.js';
import type { Inspect } from '../../src/inspect/inspect.js';
import type { InspectionJob } from '../../src/inspect/inspection.js';
import { inspectAll } from '../proof.js';
import type { Mutant } from './mutant.js';

export interface Sample {
  readonly name: string;
  readonly files: GeneratedFiles;
}

/** One mutant applied to what one sample prints. */
export interface Trial {
  readonly mutant: Mutant;
  readonly sample: string;
  readonly job: InspectionJob;
}

/** Every mutant on every sample it applies to. */
export function trialsOf(mutants: readonly Mutant[], samples: readonly Sample[]): readonly Trial[] {
  return mutants.flatMap((mutant) => samples.flatMap(({ name, files }) => trial(mutant, name, files)));
}

function trial(mutant: Mutant, sample: string, files: GeneratedFiles): readonly Trial[] {
  const { file, spoil } = mutant;
  const spoilt = spoil(files[file]);
  if (spoilt === files[file]) return [];
  return [{ mutant, sample, job: { files: { ...files, [file]: spoilt }, check: [file] } }];
}

/** `wrong`: refused, but not for what the mutant is about. */
export type Outcome = 'rejected' | 'survived' | 'wrong';

export interface Result extends Trial {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

export function resultsOf(trials: readonly Trial[], inspect: Inspect): readonly Result[] {
  const inspected = inspectAll(
    inspect,
    trials.map(({ job }) => job),
  );
  return trials.map((each, index) => {
    const findings = inspected[index] ?? [];
    return { ...each, findings, outcome: outcomeOf(each.mutant, findings) };
  });
}

function outcomeOf({ file, found, anyTypes }: Mutant, findings: readonly Finding[]): Outcome {
  if (findings.length === 0) return 'survived';
  const isFound = findings.some(
    ({ tool, rule, place }) => tool === found.tool && rule === found.rule && place?.file === file,
  );
  const counted = findings.filter(({ tool }) => tool === 'any').length;
  return isFound && (anyTypes === undefined || anyTypes === counted) ? 'rejected' : 'wrong';
}
